package dev.bonafide.rule.file;

/**
 * A file of the catalogue.
 *
 * @param root the folder that all of the catalogue stands in, such as {@code rules}
 * @param path with {@code /}, from the catalogue's root, such as {@code payment/payment-x.yaml}
 * @param proven whether the laws were held when it was built, so that it need not be tried again
 */
public record RuleSource(String root, String path, String text, boolean proven) {

  /** A file of the rules. */
  public RuleSource(String path, String text, boolean proven) {
    this("rules", path, text, proven);
  }

  /** A file that nobody has tried yet. */
  public RuleSource(String path, String text) {
    this(path, text, false);
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
