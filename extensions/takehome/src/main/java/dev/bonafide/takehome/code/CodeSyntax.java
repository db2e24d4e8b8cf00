package dev.bonafide.takehome.code;

/**
 * How a language is written, as far as tokens need to know.
 *
 * @param hash whether a number sign begins a comment
 * @param slashes whether two slashes begin a comment
 * @param indented whether blocks are made by indentation
 * @param script whether it is JavaScript or made of it
 * @param hole with which a value begins within a text between double quotes; empty where none does
 */
public record CodeSyntax(
    boolean hash, boolean slashes, boolean indented, boolean script, String hole) {
  /** Words and file endings of languages. */
  public static final WordTable WORDS = new WordTable(CodeSyntax.class, "languages");

  public static final CodeSyntax SCRIPT = new CodeSyntax(false, true, false, true, "");
  public static final CodeSyntax PYTHON = new CodeSyntax(true, false, true, false, "");
  private static final CodeSyntax RUBY = new CodeSyntax(true, false, false, false, "#{");
  private static final CodeSyntax PHP = new CodeSyntax(true, true, false, false, "$");
  private static final CodeSyntax BRACES = new CodeSyntax(false, true, false, false, "");

  /** Whether functions are called without brackets. */
  public boolean bare() {
    return hash && !slashes && !indented;
  }

  /** The syntax of files whose names end so, in small letters. */
  public static CodeSyntax of(String ending) {
    if (WORDS.has("script", ending)) {
      return SCRIPT;
    }
    CodeSyntax other = ending.equals("php") ? PHP : BRACES;
    CodeSyntax bare = WORDS.has("hash", ending) ? RUBY : other;
    CodeSyntax plain = WORDS.has("python", ending) ? PYTHON : bare;
    return WORDS.has("dollar", ending)
        ? new CodeSyntax(plain.hash, plain.slashes, false, false, "$")
        : plain;
  }
}
