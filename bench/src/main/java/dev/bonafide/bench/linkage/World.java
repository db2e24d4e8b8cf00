package dev.bonafide.bench.linkage;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What honest people have in common: employers with their products, repositories and managers,
 * cities, agencies, templates, builders of résumés, and sentences and answers that many copy.
 */
record World(
    List<Employer> employers,
    List<String> cities,
    List<Agency> agencies,
    List<List<String>> templates,
    List<List<String>> builders,
    List<String> copied,
    List<String> bank,
    List<String> takeHomes) {

  static World of(Chance chance, MadeNames names, MadeSentences sentences) {
    return new World(
        many(4_000, () -> employer(chance, names, sentences)),
        many(150, () -> MadeSentences.capitalized(names.word(3))),
        many(1_500, () -> agency(chance, names, sentences)),
        many(60, () -> many(3, sentences::achievement)),
        many(3, () -> many(600, sentences::achievement)),
        many(1_500, sentences::achievement),
        many(500, sentences::answer),
        many(8, () -> "Kit Owner <kit@" + names.word(3) + ".com>"));
  }

  private static <T> List<T> many(int count, Supplier<T> making) {
    return IntStream.range(0, count).mapToObj(_ -> making.get()).toList();
  }

  private static Employer employer(Chance chance, MadeNames names, MadeSentences sentences) {
    String name = names.firm();
    String domain = name.toLowerCase(Locale.ROOT) + ".com";
    List<String> managers =
        many(
            chance.between(1, 4),
            () -> {
              String person = names.person();
              String mail =
                  chance.of(0.7)
                      ? person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain
                      : names.mailbox(person);
              return person + ", " + name + ", " + mail + ", " + names.phone();
            });
    return new Employer(
        name + " " + MadeSentences.capitalized(names.word(2)),
        domain,
        domain + "/products/" + names.word(2),
        "github.com/" + name.toLowerCase(Locale.ROOT) + "/" + names.word(2),
        sentences.achievement(),
        managers);
  }

  private static Agency agency(Chance chance, MadeNames names, MadeSentences sentences) {
    String name = names.firm() + " Talent";
    String domain = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".com";
    String mailbox =
        Stream.of("jobs@" + domain, names.word(2) + "@" + domain, names.mailbox(names.person()))
            .toList()
            .get(chance.of(0.45) ? 0 : chance.of(0.9) ? 1 : 2);
    return new Agency(
        name,
        mailbox,
        names.phone(),
        chance.of(0.5) || mailbox.endsWith("gmail.com"),
        many(chance.between(1, 3), sentences::achievement));
  }
}
