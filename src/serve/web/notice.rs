//! What the server says itself, where the site has no words for it: in Vietnamese, then English.
//!
//! Owns these sentences and the plain page around them. It must not know when they are said.

use super::inject::escape;

/// A sentence in both languages.
#[derive(Clone, Eq, PartialEq, Debug)]
pub(super) struct Notice {
    /// In Vietnamese.
    pub(super) vi: String,
    /// In English.
    pub(super) en: String,
}

impl Notice {
    fn new(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { vi: vi.into(), en: en.into() }
    }

    /// Only reading is possible.
    pub(super) fn method() -> Self {
        Self::new("Máy chủ này chỉ để đọc.", "This server is only for reading.")
    }

    /// The address can't be read.
    pub(super) fn malformed() -> Self {
        Self::new("Địa chỉ này không đọc được.", "This address can't be read.")
    }

    /// The address is too long.
    pub(super) fn too_long() -> Self {
        Self::new("Địa chỉ này quá dài.", "This address is too long.")
    }

    /// There is no host, or more than one.
    pub(super) fn hostless() -> Self {
        Self::new("Yêu cầu không nêu rõ tên máy chủ.", "The request does not name one host.")
    }

    /// The server does not answer to this host.
    pub(super) fn stranger(host: &str) -> Self {
        Self::new(
            format!(
                "Máy chủ xem trước không nhận tên “{host}”. Hãy mở http://localhost với đúng \
                 cổng, hoặc chạy lại lệnh với --allow-host {host} nếu tên này là của bạn."
            ),
            format!(
                "The preview does not answer to the name “{host}”. Open http://localhost with \
                 the same port, or run the command again with --allow-host {host} if that name \
                 is yours."
            ),
        )
    }

    /// Another site wants something that is the server's own.
    pub(super) fn foreign() -> Self {
        Self::new(
            "Trang này chỉ mở được từ chính máy chủ xem trước: hãy gõ địa chỉ vào trình duyệt.",
            "This can be opened only from the preview itself: type the address in the browser.",
        )
    }

    /// The address lies outside of the base path.
    pub(super) fn outside(base: &str) -> Self {
        Self::new(
            format!("Trang web nằm dưới {base} — hãy mở địa chỉ đó."),
            format!("The site stands below {base}: open that address."),
        )
    }

    /// There is no such page.
    pub(super) fn missing() -> Self {
        Self::new("Không có trang này.", "There is no such page.")
    }

    /// The page can't be rendered.
    pub(super) fn failed() -> Self {
        Self::new(
            "Chưa dựng được trang này. Lỗi được nêu ở đây và tại /_lantoa/; sửa xong, trang tự \
             hiện ra.",
            "This page can't be rendered yet. What is wrong is shown here and at /_lantoa/; the \
             page appears once it is mended.",
        )
    }

    /// The view makes no sense; with the reason as somebody else put it.
    pub(super) fn refused(reason: &str) -> Self {
        Self::new(reason, "")
    }

    /// The value of `?drafts=` is not known.
    pub(super) fn drafts() -> Self {
        Self::new(
            "Giá trị của “drafts” phải là 0 (không) hoặc 1 (có).",
            "The value of “drafts” must be 0 (no) or 1 (yes).",
        )
    }

    /// Returns it as plain text.
    pub(super) fn text(&self) -> String {
        format!("{}\n{}\n", self.vi, self.en)
    }

    /// Returns it as a page.
    pub(super) fn page(&self) -> String {
        format!(
            "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>lantoa</title>\n\
             </head>\n<body>\n<p>{}</p>\n<p lang=\"en\">{}</p>\n</body>\n</html>\n",
            escape(&self.vi),
            escape(&self.en)
        )
    }
}
