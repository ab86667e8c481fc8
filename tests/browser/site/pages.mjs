// The page types of the default theme, by addresses of the demo site. A type that the site has not
// is a failure, since nobody would look at it any more.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const TYPES = [
  ['home', 'vi/', 'en/'],
  ['list', 'vi/tin-tuc/', 'en/news/'],
  ['article', 'vi/tin-tuc/thon-dong-tam-ba-nam-giu-con-duong-hoa-dai-2-4-km/', 'en/news/dong-tam-village-three-years-of-tending-a-2-4-km-flower-road/'],
  ['corrected-article', 'vi/tin-tuc/thon-truc-201-243-ho-phan-loai-rac-tai-nguon/', 'en/news/truc-village-201-of-243-households-sort-waste-at-source/'],
  ['goal', 'vi/noi-dung/moi-truong-sang-xanh-sach-dep/', 'en/goals/bright-green-clean-environment/'],
  ['areas', 'vi/khu-dan-cu/', 'en/areas/'],
  ['area', 'vi/khu-dan-cu/dong-dam/thon-dong-tam/', 'en/areas/dong-dam/dong-tam-village/'],
  ['model', 'vi/mo-hinh/duong-hoa-phu-nu-tu-quan/', 'en/models/flower-roads-kept-by-women/'],
  ['people', 'vi/guong-nguoi-tot/', 'en/people/'],
  ['person', 'vi/guong-nguoi-tot/nguyen-van-an/', 'en/people/nguyen-van-an/'],
  ['commendation', 'vi/khen-thuong/thon-to-dan-pho-van-hoa-2025-thon-dong-tam/', 'en/commendations/cultured-village-residential-group-2025-dong-tam-village/'],
  ['document', 'vi/van-ban/bien-ban-binh-xet-thon-dong-tam-2025/', 'en/documents/minutes-dong-tam-village-2025/'],
  ['unit', 'vi/don-vi/dong-dam/', 'en/units/dong-dam/'],
  ['former-unit', 'vi/don-vi/xa-que-dam-cu/', 'en/units/former-que-dam-commune/'],
  ['body', 'vi/co-quan/ban-tuyen-giao-va-dan-van-tinh-uy/', 'en/bodies/provincial-party-committee-s-commission-for-information-education-and-mass/'],
  ['title', 'vi/danh-hieu/thon-to-dan-pho-van-hoa/', 'en/titles/cultured-village-residential-group/'],
  ['event', 'vi/su-kien/ngay-hoi-dai-doan-ket-thon-dong-tam/', 'en/events/unity-festival-dong-tam-village/'],
  ['cancelled-event', 'vi/su-kien/doi-thoai-voi-nhan-dan-thon-an-nhien-hoan-do-mua-lu/', 'en/events/dialogue-with-an-nhien-residents-cancelled-floods/'],
  ['fund', 'vi/quy/quy-vi-nguoi-ngheo-tinh-mau/', 'en/funds/fund-for-the-poor-sample-province/'],
  ['programme', 'vi/chuong-trinh/chuong-trinh-phoi-hop-2026-2030/', 'en/programmes/coordination-programme-2026-2030/'],
  ['proposal', 'vi/kien-nghi/den-chieu-sang-ngo-7/', 'en/proposals/lights-in-lane-7/'],
  ['report', 'vi/bao-cao/bao-cao-nam-2026/', 'en/reports/annual-report-2026/'],
  ['bulletin', 'vi/ban-tin/so-11-2026/', 'en/bulletins/no-11-2026/'],
  ['page', 'vi/trang/gioi-thieu/', 'en/pages/about/'],
  ['results', 'vi/ket-qua/', 'en/results/'],
  ['honour-roll', 'vi/bang-vang/', 'en/honour-roll/'],
  ['calendar', 'vi/lich/', 'en/calendar/'],
  ['document-tree', 'vi/cay-van-ban/', 'en/document-tree/'],
  ['unit-tree', 'vi/cay-don-vi/', 'en/unit-tree/'],
  ['corrections', 'vi/dinh-chinh/', 'en/corrections/'],
  ['who-does-what', 'vi/ai-lam-viec-gi/', 'en/who-does-what/'],
  ['matrix', 'vi/danh-hieu-tieu-chi/', 'en/titles-and-criteria/'],
  ['a-z', 'vi/tra-cuu/', 'en/a-z/'],
  ['search', 'vi/tim-kiem/', 'en/search/'],
  ['offline', 'vi/ngoai-tuyen/', 'en/offline/'],
  ['404', 'vi/404.html', 'en/404.html'],
].map(([name, vi, en]) => ({ name, vi, en }));

// Whether a folder page may be switched to its other language: these two know no place of their own.
export const HOMELESS = ['offline', '404'];

export const has = (site, path) => existsSync(join(site, path.endsWith('/') ? path + 'index.html' : path));

// A page's address by its type and language.
export const at = (name, lang) => TYPES.find((type) => type.name === name)[lang];
