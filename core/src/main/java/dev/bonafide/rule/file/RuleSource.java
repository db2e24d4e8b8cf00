package dev.bonafide.rule.file;

/**
 * A file of the catalogue.
 *
 * @param root the folder that all of the catalogue stands in, such as {@code rules}
 * @param path with {@code /}, from the catalogue's root, such as {@code payment/payment-x.yaml}
 * @param content what it says
 * @param proven whether the laws were held when it was built, so that it need not be tried again
 */
public record RuleSource(String root, String path, RuleSourceText content, boolean proven) {

  /** A file whose text is at hand. */
  public RuleSource(String root, String path, String text, boolean proven) {
    this(root, path, RuleSourceText.of(text), proven);
  }

  /** A file of the rules. */
  public RuleSource(String path, String text, boolean proven) {
    this("rules", path, text, proven);
  }

  /** A file that no one has tried yet. */
  public RuleSource(String path, String text) {
    this(path, text, false);
  }

  /** All that the file says. */
  public String text() {
    return content.read();
  }

  /** The file's name without its ending; of a file of translations that of its rule. */
  public String slug() {
    return path.substring(path.lastIndexOf('/') + 1)
        .replaceFirst("(\\.translations)?\\.ya?ml$", "");
  }

  /** The folder that holds the file, the empty text at the root. */
  public String folder() {
    int end = path.lastIndexOf('/');
    return end < 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  public boolean isUnder(String folder) {
    return path.startsWith(folder + "/");
  }
}
