package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names, contacts and handles by which somebody is looked for, whatever stands between their parts
 * and however they are spelt: in other letters of the same look, in capitals, run together. Short
 * ones count as whole words alone, so that "Li" is not found in "like".
 */
public final class PersonSought {
  private final List<SearchableWords> names;

  /**
   * @throws IllegalArgumentException where one of them holds no letter and no digit
   */
  public PersonSought(List<String> written) {
    this.names = written.stream().flatMap(PersonSought::forms).toList();
  }

  /** A name of two words is known with the last one in front, too. */
  private static Stream<SearchableWords> forms(String written) {
    SearchableWords name = SearchableWords.of(written);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("nobody is called that");
    }
    return written.indexOf('@') < 0 && name.isOfTwoWords()
        ? Stream.of(name, name.turned())
        : Stream.of(name);
  }

  /** Whether one of them stands in a text. */
  public boolean isIn(String text) {
    SearchableWords words = SearchableWords.of(text);
    return names.stream().anyMatch(name -> name.standsIn(words));
  }
}
