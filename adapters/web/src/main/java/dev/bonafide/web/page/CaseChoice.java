package dev.bonafide.web.page;

/**
 * A choice in the list of cases.
 *
 * @param shown with how many cases it has
 */
public record CaseChoice(String id, String shown) {
  static CaseChoice of(String id, String words, long cases) {
    return new CaseChoice(id, words + " (" + cases + ")");
  }
}
