package dev.bonafide.takehome;

import java.util.stream.Stream;

/**
 * Looks for code that a person cannot read. Counts if code was pushed out of sight by spaces,
 * rewritten by an obfuscator, run from encoded text, or loaded from a picture or a font, or if it
 * contains invisible letters. Minified code, and tables that are far to the right, do not count.
 */
final class HiddenCode extends RepositoryComparison {
  HiddenCode() {
    super(
        "code-hidden",
        repository ->
            Stream.concat(
                    repository.unreadable.stream(),
                    TakeHome.in(repository.dangers, Danger.Sort.HIDDEN))
                .map(Danger::places));
  }
}
