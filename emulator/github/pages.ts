const PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/** One page of a list, with links to the others. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The header Link. Missing if there is only one page. */
  readonly link: string | undefined;
}

/**
 * Returns the page that a request asks for. Source:
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<T>(list: readonly T[], url: URL): Page<T> {
  const perPage = Math.min(numberIn(url, "per_page", PER_PAGE), MAX_PER_PAGE);
  const page = numberIn(url, "page", 1);
  const last = Math.max(1, Math.ceil(list.length / perPage));
  const links = [
    ...(page > 1 ? [linkTo(url, page - 1, "prev")] : []),
    ...(page < last ? [linkTo(url, page + 1, "next"), linkTo(url, last, "last")] : []),
    ...(page > 1 ? [linkTo(url, 1, "first")] : []),
  ];
  return {
    items: list.slice((page - 1) * perPage, page * perPage),
    link: links.length === 0 ? undefined : links.join(", "),
  };
}

function numberIn(url: URL, name: string, otherwise: number): number {
  const number = Number(url.searchParams.get(name));
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function linkTo(url: URL, page: number, rel: string): string {
  const target = new URL(url);
  target.searchParams.set("page", String(page));
  return `<${target}>; rel="${rel}"`;
}
