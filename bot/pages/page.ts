// A web page of ours, seen from the server: one address with a token, shown and submitted.

export type PageAnswer = {
  status: 200 | 410 | 422;
  type: 'text/html' | 'text/csv' | 'application/pdf' | 'text/javascript';
  body: string | Uint8Array;
  /** A file to keep rather than a page to read. */
  fileName?: string;
  /** Other than those of a page that opens in a browser. */
  headers?: Record<string, string>;
};

/** Both take the token at the end of the address; `form` is what a browser posts, never trusted. */
export type Page = {
  show(token: string): Promise<PageAnswer>;
  submit(token: string, form: URLSearchParams): Promise<PageAnswer>;
};

/** What everybody may see, by its whole address; `asked` is what stands behind the question mark. */
export type PublicPages = Record<string, (asked: URLSearchParams) => PageAnswer>;

/** By the first part of their address. */
export type Pages = { pay: Page; 'pay-now': Page; invoice: Page; report: Page };
