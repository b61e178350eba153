/**
 * A value of a context of GitHub Actions without the braces around it. Names of files and domains are not one, although they
 * look similar.
 */
export const BARE =
  /^(?!.*\.(?:com|org|net|dev|json|ya?ml|[a-z]{2})$)(?:github|vars|env|inputs|matrix|steps|needs|runner|job|secrets)\.[\w.-]{1,99}$/;
