### Releases and their verification: release, verify. The head of main.en.ftl says how to write.

help-release = Freezes a release: the text of every page and the hash of every file
help-release-long = Writes “content/releases/<number>.json”: the SHA-256 hash of every page’s text and of every file, the version of every article, and the hash of the release before. The texts are kept in “content/releases/texts”, the addresses of all pages in “content/urls.lock”. With “--sign” the manifest is signed with a minisign key. The key’s password is taken from the variable LANTOA_KEY_PASSWORD. While there are errors, and where nothing has changed, nothing is written.
help-verify = Says whether an article, a file or a folder is what was released
help-verify-long = Verifies a published folder, a press kit (ZIP), the text or HTML of an article as a newspaper printed it (“-” reads standard input), or an http address on this machine. It says whether it is genuine, which version it is, whether that is still current or was corrected since, and which words differ. Exit codes: 0 genuine and current; 1 differs, corrected, retracted or unknown; 2 the command is wrong; 3 the machine failed.
help-arg-target = A folder, a .zip, .html, .txt or .md file, an address http://localhost/…, or “-”
help-value-target = TARGET
help-value-key-file = KEYFILE
help-value-public-key = KEY
help-option-sign = Signs with the minisign key in this file, which lies outside of the site’s folder; without a file, with the key in the variable LANTOA_SIGNING_KEY
help-option-dry-run = Only says what would be done; writes nothing
help-option-key = The public minisign key, or its file (default: “public_key” in site.yaml)
help-option-site = The folder that holds content/ with the releases (default: the current folder)

release-refused = the content has errors, so it cannot be released; nothing was written
release-unsound = the new manifest cannot be read again; nothing was written
release-unsigned = the manifest could not be signed; nothing was written
release-exists = “{ $path }” is there already and is not written over; nothing was written
release-no-key = there is no key to sign with: name a file after “--sign”, or set the variable LANTOA_SIGNING_KEY
release-key-inside = the key “{ $path }” lies in the site’s folder; keep it elsewhere, for whoever can change the texts must not be able to sign them
release-key-unread = the key “{ $path }” cannot be read: { $reason }
release-key-bad = this is no secret key of minisign
release-key-cost = this key asks for more memory than is allowed
release-password-needed = the key has a password: set it in the variable LANTOA_KEY_PASSWORD
release-password = the password in LANTOA_KEY_PASSWORD does not open the key
release-other-key = the key { $id } is not the one that site.yaml names under “public_key” ({ $known })
release-nothing = Nothing has changed since release { $number }; nothing was written.
release-made = Release { $number } is frozen: “{ $path }”.
release-would = Release { $number } would be frozen: “{ $path }”; nothing was written.
release-counts = { $pages } pages: { $new } new, { $changed } changed, { $corrected } of them with a correction, { $removed } removed. { $files } files.
release-silent = Words changed without a correction on { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }:
release-signed = Release { $number } is signed with the key { $id }.
release-not-signed = This release is not signed.

verify-genuine = Genuine, word for word the current text: “{ $title }”.
verify-excerpt = A genuine excerpt of the current text: “{ $title }”; no word was changed, { $words } of { $of } words were left out.
verify-corrected = Genuine, but an earlier text: “{ $title }”. It has changed since; the current one is version { $current }, { $updated }.
verify-altered = It differs from the original in { $count ->
    [one] { $count } place
   *[other] { $count } places
  }: “{ $title }”.
verify-altered-old = It was taken from an earlier text; the current one is version { $current }, { $updated }.
verify-retracted = This article was retracted: “{ $title }”.
verify-withdrawn = This article is no longer on the site: “{ $title }”.
verify-unknown = No release has a text like this.
verify-page = Version { $version }, { $updated }, release { $release }. Address: { $address }
verify-page-undated = Version { $version }, release { $release }. Address: { $address }
verify-changed = printed “{ $theirs }” · the original says “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-put-in = put in “{ $theirs }” (… { $before } [ ] { $after } …)
verify-taken-out = left out “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-correction = it said “{ $theirs }” · it now says “{ $ours }” (… { $before } [{ $ours }] { $after } …)
verify-around = Around what is ours there is: “{ $text }”
verify-added = A passage in between is not ours: “{ $text }”
verify-moved = { $words } words stand in another place than in the original.
verify-excerpt-of = { $words } of the original’s { $of } words were left out.

verify-folder-genuine = This is release { $number } ({ $made }): { $files } files, none missing, altered or extra.
verify-folder-differs = This differs from release { $number } ({ $made }): files missing: { $missing }, altered: { $altered }, extra: { $extra }.
verify-file-missing = missing: { $path }
verify-file-altered = altered: { $path }
verify-file-extra = extra: { $path }
verify-chain-broken = Manifest { $number } is not the one that manifest { $next } follows.
verify-manifest-bad = the manifest “{ $path }” cannot be read: { $reason }
verify-folder-none = “{ $path }” has no “releases/<number>.json”, so there is nothing to compare it with

verify-seal-good = The signature is good, key { $id }.
verify-seal-no-key = There is a signature, but no public key to check it with; name one after “--key”.
verify-seal-none = This release is not signed.
verify-seal-missing = There is no signature, although the site has a public key: nothing proves that this manifest is real.
verify-seal-altered = The signature does not fit: the manifest was altered after it was signed.
verify-seal-other = The signature was made with another key: { $id }.
verify-seal-bad = The signature file is damaged.

verify-kit-current = The kit is whole and current: “{ $path }”, release { $number }.
verify-kit-old = The kit is whole, but it is that of release { $number }; there is another one now (“{ $path }”).
verify-kit-whole = Every file of the kit fits the kit’s own list, but no release lists this kit: it cannot be said to be ours.
verify-kit-differs = The kit is not whole: files missing: { $missing }, altered: { $altered }, extra: { $extra }.
verify-kit-bad = the kit “{ $path }” cannot be read: { $reason }

verify-no-releases = no release is known: run this in the site’s folder, or name that folder after “--site”
verify-unread = “{ $path }” cannot be read: { $reason }
verify-too-large = “{ $path }” is larger than { $limit } MB
verify-type = it is not known what “{ $path }” is; folders and .zip, .html, .htm, .txt and .md files can be verified. Save a Word document as plain text (.txt) and verify that
verify-key-bad = this is no public key of minisign
verify-address = “{ $address }” is no http address on this machine; only http://localhost/…, http://127.0.0.1/… and http://[::1]/… can be verified. Download the page and verify the file
verify-fetch = “{ $address }” could not be fetched: { $reason }
