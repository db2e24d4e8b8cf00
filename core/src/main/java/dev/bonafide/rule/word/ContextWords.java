package dev.bonafide.rule.word;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.Roots;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.match.Declining;
import dev.bonafide.rule.match.DisowningWords;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Single words of {@code words/context/} that turn a clause: what negates, who is spoken to, who
 * speaks, who is told of, what opens a list of duties or a question, and what disowns a list.
 */
public record ContextWords(
    Set<String> negation,
    Set<String> reader,
    Set<String> writer,
    Set<String> others,
    Set<String> duty,
    Set<String> polite,
    Set<String> interrogative,
    Declining declining,
    DisowningWords disowning) {
  static final String FOLDER = "context";

  static ContextWords of(List<RuleSource> files, Roots roots) {
    return new ContextWords(
        words(files, roots, "negation"),
        words(files, roots, "reader"),
        words(files, roots, "writer"),
        words(files, roots, "others"),
        words(files, roots, "duty"),
        words(files, roots, "polite"),
        words(files, roots, "interrogative"),
        new Declining(words(files, roots, "declining"), words(files, roots, "insisting")),
        DisowningWords.of(name -> words(files, roots, name)));
  }

  private static Set<String> words(List<RuleSource> files, Roots roots, String name) {
    Optional<RuleSource> file =
        files.stream().filter(f -> f.folder().equals(FOLDER) && f.slug().equals(name)).findFirst();
    Set<String> all = new HashSet<>();
    file.ifPresent(
        source ->
            roots
                .of(source)
                .entries()
                .values()
                .forEach(language -> language.list().forEach(word -> all.add(single(word)))));
    return Set.copyOf(all);
  }

  private static String single(Field field) {
    TextWords words = TextWords.of(field.text());
    if (words.count() != 1) {
      throw field.broken(
          "\"" + field.text() + "\" is not a single word", "write the one word that decides");
    }
    return words.word(0);
  }
}
