package dev.bonafide.comparison.takehome;

import java.util.Map;

/**
 * How a language is written, as far as tokens need to know.
 *
 * @param hash whether a number sign begins a comment
 * @param slashes whether two slashes begin a comment
 * @param indented whether blocks are made by indentation
 * @param script whether it is JavaScript or made of it
 */
record Syntax(boolean hash, boolean slashes, boolean indented, boolean script) {
  static final Syntax SCRIPT = new Syntax(false, true, false, true);
  static final Syntax PYTHON = new Syntax(true, false, true, false);
  private static final Syntax RUBY = new Syntax(true, false, false, false);
  private static final Syntax PHP = new Syntax(true, true, false, false);
  private static final Syntax BRACES = new Syntax(false, true, false, false);

  private static final Map<String, Syntax> OTHER =
      Map.of("py", PYTHON, "rb", RUBY, "Gemfile", RUBY, "Rakefile", RUBY, "php", PHP, "pl", RUBY);

  static Syntax of(SourceFile file) {
    String name = file.name();
    return file.isScript()
        ? SCRIPT
        : OTHER.getOrDefault(name.substring(name.lastIndexOf('.') + 1), BRACES);
  }
}
