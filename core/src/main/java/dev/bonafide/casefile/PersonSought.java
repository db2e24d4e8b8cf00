package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names, contacts and handles by which someone is looked for, whatever stands between their parts
 * and however they are spelt: in other letters of the same look, in capitals, run together. Short
 * ones count as whole words alone, so that "Li" is not found in "like".
 */
public final class PersonSought {
  private final List<SearchableWords> written;
  private final List<SearchableWords> names;

  /**
   * @throws IllegalArgumentException where one of them holds no letter and no digit
   */
  public PersonSought(List<String> written) {
    this.written =
        written.stream()
            .filter(name -> name.indexOf('@') < 0)
            .map(SearchableWords::of)
            .filter(name -> name.together().chars().noneMatch(Character::isDigit))
            .toList();
    this.names = written.stream().flatMap(PersonSought::forms).toList();
  }

  /** A name of several words is known with the last one in front, too. */
  private static Stream<SearchableWords> forms(String written) {
    SearchableWords name = SearchableWords.of(written);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("nobody is called that");
    }
    return written.indexOf('@') < 0 && name.isOfNames()
        ? Stream.concat(Stream.of(name), name.turned())
        : Stream.of(name);
  }

  /** Whether one of them stands in a text. */
  public boolean isIn(String text) {
    SearchableWords words = SearchableWords.of(text);
    return names.stream().anyMatch(name -> name.standsIn(words));
  }

  /**
   * Whether someone of this name may be them: it is a part of theirs or theirs is a part of it, in
   * whatever order, or shortened to initials. Others may be called so, too.
   */
  public boolean mayBe(String name) {
    SearchableWords words = SearchableWords.of(name);
    return !words.isEmpty() && written.stream().anyMatch(one -> one.isLike(words));
  }
}
