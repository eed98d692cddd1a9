import type { Chance } from "./chance.js";

const subjects = [
  "the order",
  "a room",
  "the parcel",
  "the invoice",
  "the guest's name",
  "a table",
  "the form",
  "the stock",
];
const verbs = ["Checks", "Confirms", "Looks up", "Hands over", "Sends", "Asks for", "Prepares", "Files", "Cancels"];
const ends = ["", "", "", "at the desk", "by e-mail", "in the chat", "before noon", "and waits for an answer"];

/** Titles as nobody expects them: in other scripts, without spaces, with markup, with marks, very long. */
export const strangeTitles: readonly string[] = [
  "顧客が店舗のウェブサイトを開き、「商品」を検索します。",
  "客户在商店里比较价格，然后把东西放进购物篮",
  "고객이 상점에서 물건을 고르고 장바구니에 담습니다",
  "يتحقق العميل من الطلب قبل الدفع (مرتين)",
  "הלקוח בודק את ההזמנה ABC 123",
  "ग्राहक दुकान में कीमतों की तुलना करता है",
  "ลูกค้าเปรียบเทียบราคาสินค้าในร้านก่อนตัดสินใจซื้อ",
  "👩‍👩‍👧‍👦 Family check-in 🇩🇪 ❤️ ✓",
  "Zalgo t\u0301\u0308\u0327e\u0301\u0308x\u0302\u0304t\u0306\u0303",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenwitwe",
  "<script>alert('1')</script> & \"quotes\" ]]>",
  "a->b <-> c ~> d, 10x20 => 3*4",
  "https://example.org/a/very/long/path?with=query&and=more#fragment",
  "null\u0000byte \ud800 surrogate \ufffe",
  "I",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "A title that goes on and on, ".repeat(18).slice(0, 500),
  "漢".repeat(500),
];

/** A title; `strange` of a hundred are out of the ordinary. */
export function titleOf(chance: Chance, strange: number): string {
  if (chance.next() * 100 < strange) return chance.pick(strangeTitles);
  return `${chance.pick(verbs)} ${chance.pick(subjects)} ${chance.pick(ends)}`.trim();
}
