package dev.bonafide.takehome;

import java.util.Map;

/**
 * How a language is written, as far as tokens need to know.
 *
 * @param hash whether a number sign begins a comment
 * @param slashes whether two slashes begin a comment
 * @param indented whether blocks are made by indentation
 * @param script whether it is JavaScript or made of it
 */
record CodeSyntax(boolean hash, boolean slashes, boolean indented, boolean script) {
  static final CodeSyntax SCRIPT = new CodeSyntax(false, true, false, true);
  static final CodeSyntax PYTHON = new CodeSyntax(true, false, true, false);
  private static final CodeSyntax RUBY = new CodeSyntax(true, false, false, false);
  private static final CodeSyntax PHP = new CodeSyntax(true, true, false, false);
  private static final CodeSyntax BRACES = new CodeSyntax(false, true, false, false);

  private static final Map<String, CodeSyntax> OTHER =
      Map.ofEntries(
          Map.entry("py", PYTHON),
          Map.entry("pyw", PYTHON),
          Map.entry("pth", PYTHON),
          Map.entry("rb", RUBY),
          Map.entry("gemfile", RUBY),
          Map.entry("rakefile", RUBY),
          Map.entry("gemspec", RUBY),
          Map.entry("rake", RUBY),
          Map.entry("podfile", RUBY),
          Map.entry("fastfile", RUBY),
          Map.entry("vagrantfile", RUBY),
          Map.entry("php", PHP),
          Map.entry("pl", RUBY),
          Map.entry("ex", RUBY),
          Map.entry("exs", RUBY),
          Map.entry("r", RUBY),
          Map.entry("jl", RUBY));

  /** The syntax of files whose names end so, in small letters. */
  static CodeSyntax of(String ending) {
    return OTHER.getOrDefault(ending, BRACES);
  }
}
