package dev.bonafide.prompt;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.KindWording;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RedFlagReader;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.Translations;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a {@code prompt.md}: front matter in YAML, then the text that is asked. */
final class PromptReader {
  private static final Set<String> KEYS =
      Set.of(
          "id status version why applies-to exhibits answer-tokens seconds kinds questions"
              .split(" ", -1));
  private static final Set<String> OWN_KEYS =
      Set.of("quotes", "context", "witnessed", "contradiction");
  private static final Set<String> WORDING = Set.of("title", "why", "innocent");
  private static final Set<String> ASK = Set.of("id", "question", "good", "bad");
  private static final int MOST_SECONDS = 60;
  private static final int MOST_TOKENS = 4_000;

  private PromptReader() {}

  /**
   * Reads one; empty where it is deprecated.
   *
   * @param translated what its kinds and questions say in other languages, by their ids
   * @throws dev.bonafide.rule.file.BrokenRule at the first mistake
   */
  static Optional<Prompt> read(RuleSource source, Optional<RuleSource> translated) {
    FrontMatter file = FrontMatter.of(source);
    Field root = file.root();
    root.allow(KEYS);
    if (!root.get("id").text().equals(source.folder())) {
      throw root.get("id").broken("the id is not the folder's name", "write " + source.folder());
    }
    if (RedFlagReader.isDeprecated(root)) {
      return Optional.empty();
    }
    boolean experimental = RedFlagReader.isExperimental(root);
    Optional<Field> words = translated.map(Field::root);
    words.ifPresent(all -> all.allow(ids(root)));
    return Optional.of(
        new Prompt(
            root.get("id").text(),
            root.get("version").number(),
            RedFlagReader.filled(root.get("why")),
            RedFlagReader.appliesTo(root.get("applies-to")),
            exhibits(root.get("exhibits")),
            upTo(MOST_TOKENS, root.get("answer-tokens")),
            upTo(MOST_SECONDS, root.get("seconds")),
            items(root.find("kinds")).map(kind -> kind(said(kind, words), experimental)).toList(),
            items(root.find("questions")).map(one -> question(one, words)).toList(),
            file.text()));
  }

  private static Set<String> ids(Field root) {
    return Stream.of("kinds", "questions")
        .flatMap(key -> items(root.find(key)))
        .map(one -> one.get("id").text())
        .collect(Collectors.toSet());
  }

  private static Field said(Field kind, Optional<Field> words) {
    return words
        .flatMap(all -> all.find(kind.get("id").text()))
        .map(one -> kind.with("translations", one))
        .orElse(kind);
  }

  private static Stream<Field> items(Optional<Field> list) {
    return list.map(Field::list).orElse(List.of()).stream();
  }

  private static int upTo(int most, Field field) {
    int number = field.number();
    if (number < 1 || number > most) {
      throw field.broken(number + " is out of bounds", "write 1 to " + most);
    }
    return number;
  }

  private static Set<ExhibitKind> exhibits(Field field) {
    Set<ExhibitKind> kinds = EnumSet.noneOf(ExhibitKind.class);
    for (Field item : field.list()) {
      kinds.add(
          ExhibitKind.of(item.text())
              .orElseThrow(
                  () ->
                      item.broken(
                          "no such kind of exhibit: \"" + item.text() + "\"",
                          "write transcript, messages, resume, job_post, or note")));
    }
    return kinds;
  }

  private static Kind kind(Field card, boolean experimental) {
    Set<String> known = new HashSet<>(RedFlagReader.KEYS);
    known.removeAll(Set.of("status", "applies-to"));
    known.addAll(OWN_KEYS);
    card.allow(known);
    RedFlag flag = RedFlagReader.ofKind(card, experimental);
    int quotes = upTo(4, card.get("quotes"));
    boolean contradiction = isTrue("contradiction", card);
    boolean witnessed = isTrue("witnessed", card);
    if (witnessed && contradiction) {
      throw card.get("witnessed")
          .broken("only the subject can contradict themselves", "leave it out, or ask for context");
    }
    if (contradiction && quotes < 2) {
      throw card.get("quotes").broken("a contradiction takes two quotes", "write 2");
    }
    return new Kind(
        flag,
        card.find("prompt").map(PromptReader::wording).orElseGet(() -> KindWording.of(flag)),
        quotes,
        card.find("context").map(one -> upTo(2, one)).orElse(0),
        witnessed,
        contradiction);
  }

  private static KindWording wording(Field field) {
    field.allow(WORDING);
    Field innocent = field.get("innocent");
    if (innocent.texts().isEmpty()) {
      throw innocent.broken("there is no innocent explanation", "write at least one explanation");
    }
    return new KindWording(
        RedFlagReader.filled(field.get("title")),
        RedFlagReader.filled(field.get("why")),
        innocent.texts());
  }

  private static boolean isTrue(String key, Field card) {
    return card.find(key).map(Field::text).orElse("").equals("true");
  }

  private static OpenQuestion question(Field field, Optional<Field> words) {
    String id = field.get("id").text();
    return new OpenQuestion(
        id, ask(field), Translations.each(words.flatMap(all -> all.find(id)), PromptReader::ask));
  }

  private static FollowUpQuestion ask(Field field) {
    field.allow(ASK);
    Field asked = field.get("question");
    if (!asked.text().contains(OpenQuestion.PLACE)) {
      throw asked.broken(
          "there is no place for the chosen words", "write " + OpenQuestion.PLACE + " in it");
    }
    return new FollowUpQuestion(
        RedFlagReader.filled(asked),
        RedFlagReader.filled(field.get("good")),
        RedFlagReader.filled(field.get("bad")));
  }
}
