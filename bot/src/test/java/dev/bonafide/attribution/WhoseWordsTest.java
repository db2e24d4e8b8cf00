package dev.bonafide.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.attribution.CopiedTalk.Answer;
import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Conversations of the corpus as many programs lay them out, handed in in each way, with the
 * subject's name in full, in part, or not at all: the subject is found or asked for, and no one
 * else is taken for them. Of all renderings, a sample; {@code -Drenderings.every=1} takes each.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class WhoseWordsTest {
  private static final int CONVERSATIONS = 80;
  private static final int EVERY = Integer.getInteger("renderings.every", 97);

  /** Of so many conversations one is examined, too. */
  private static final int EXAMINED_OF = Integer.getInteger("renderings.examined-of", 8);

  private static final Map<Answer, List<CopiedTalk>> ANSWERS = new EnumMap<>(Answer.class);
  private static final List<CorpusTalk> TALKS = talks();
  private static final List<CopiedTalk> CLEARED = new ArrayList<>();
  private static final Map<String, Map<Set<String>, List<CopiedTalk>>> FINDINGS = new HashMap<>();
  private static int renderings;
  private static final List<CopiedTalk> GUESSED = new ArrayList<>();

  @BeforeAll
  static void read_all() {
    List<CopiedTalk> all = renderings();
    for (int at = 0; at < all.size(); at += EVERY) {
      CopiedTalk one = all.get(at);
      CaseFile read = one.read();
      Answer answer = one.answer(read);
      renderings++;
      ANSWERS.computeIfAbsent(answer, _ -> new ArrayList<>()).add(one);
      if (answer == Answer.ASKED && one.isGuessed(read)) {
        GUESSED.add(one);
      }
      if (TALKS.indexOf(one.talk()) % EXAMINED_OF == 0) {
        examine(one, read, answer);
      }
    }
  }

  private static void examine(CopiedTalk one, CaseFile read, Answer answer) {
    Examination seen = Shipped.ENGINE.examine(read);
    if (read.subject().isOpen() && seen.assessment().verdict() instanceof Verdict.NoRedFlags) {
      CLEARED.add(one);
    }
    if (answer == Answer.RIGHT && one.kind() != null) {
      Set<String> found =
          seen.assessment().findings().stream()
              .map(weighed -> weighed.finding().check())
              .collect(Collectors.toCollection(TreeSet::new));
      FINDINGS
          .computeIfAbsent(one.talk().id(), _ -> new HashMap<>())
          .computeIfAbsent(found, _ -> new ArrayList<>())
          .add(one);
    }
  }

  /** For docs/accuracy.md, where each rendering was taken. */
  @AfterAll
  static void write_the_figures() throws IOException {
    StringBuilder figures = new StringBuilder("of " + renderings + "\n");
    for (Answer answer : Answer.values()) {
      long named = of(answer).stream().filter(one -> !one.name().isEmpty()).count();
      figures.append(answer).append(": ").append(of(answer).size());
      figures.append(", with a name ").append(named).append('\n');
    }
    for (SubjectKind kind : SubjectKind.values()) {
      figures
          .append("asked for a ")
          .append(kind.id())
          .append(": ")
          .append(ofKind(kind, of(Answer.ASKED)));
      figures.append(", the first choice right ").append(ofKind(kind, GUESSED)).append('\n');
    }
    figures.append("other findings: ").append(others().size()).append(" of ").append(compared());
    figures.append("\nall-clear where asked: ").append(CLEARED.size()).append('\n');
    Stream.of(Answer.MISSED, Answer.WRONG)
        .flatMap(answer -> of(answer).stream())
        .forEach(one -> figures.append(one).append('\n'));
    others().forEach(one -> figures.append(one).append('\n'));
    Files.writeString(Path.of("target", "whose-words.txt"), figures);
  }

  @Test
  void the_subject_is_found_or_asked_for() {
    assertThat(renderings).isGreaterThan(500);
    assertThat(of(Answer.WRONG)).as("taken for somebody else").hasSizeLessThan(atMost(0.002));
    assertThat(of(Answer.MISSED)).as("neither found nor asked").hasSizeLessThan(atMost(0.005));
  }

  @Test
  void who_is_named_in_full_is_not_asked_for() {
    assertThat(of(Answer.ASKED).stream().filter(one -> one.name().equals(one.talk().subject())))
        .hasSizeLessThan(atMost(0.005));
  }

  @Test
  void where_nobody_is_known_no_verdict_is_an_all_clear() {
    assertThat(CLEARED).isEmpty();
  }

  @Test
  void a_conversation_gives_the_same_findings_in_every_rendering() {
    assertThat(compared()).isGreaterThan(30);
    assertThat(others()).hasSizeLessThan(Math.max(6, compared() / 100));
  }

  /** Where someone said what is screened: who is the subject hangs on that. */
  private static long ofKind(SubjectKind kind, List<CopiedTalk> some) {
    return some.stream().filter(one -> one.kind() == kind).count();
  }

  private static int compared() {
    return FINDINGS.values().stream()
        .flatMap(one -> one.values().stream())
        .mapToInt(List::size)
        .sum();
  }

  /** Those of a conversation that have other findings than most have. */
  private static List<String> others() {
    List<String> others = new ArrayList<>();
    for (Map<Set<String>, List<CopiedTalk>> ofOne : FINDINGS.values()) {
      int most = ofOne.values().stream().mapToInt(List::size).max().orElse(0);
      Set<String> usual =
          ofOne.entrySet().stream()
              .filter(entry -> entry.getValue().size() == most)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(Set.of());
      ofOne.forEach(
          (found, renderings) -> {
            if (!found.equals(usual)) {
              renderings.forEach(one -> others.add(one + " " + found + " not " + usual));
            }
          });
    }
    return others;
  }

  private static List<CopiedTalk> of(Answer answer) {
    return ANSWERS.getOrDefault(answer, List.of());
  }

  /** One in a sample is chance. */
  private static int atMost(double share) {
    return Math.max(2, (int) (share * renderings) + 1);
  }

  private static List<CopiedTalk> renderings() {
    return IntStream.range(0, TALKS.size())
        .boxed()
        .flatMap(number -> of(TALKS.get(number), number % 2 == 0))
        .toList();
  }

  private static Stream<CopiedTalk> of(CorpusTalk talk, boolean kindSaid) {
    return Stream.of(CopiedLayout.values())
        .flatMap(
            layout ->
                Stream.of(Arrival.values())
                    .filter(arrival -> arrival.takes(layout))
                    .flatMap(
                        arrival ->
                            talk.names().stream()
                                .map(
                                    name ->
                                        new CopiedTalk(
                                            talk,
                                            layout,
                                            arrival,
                                            kindSaid ? talk.kind() : null,
                                            name))));
  }

  /** Spread over all files, so that all kinds and both labels are there. */
  private static List<CorpusTalk> talks() {
    List<CorpusTalk> all = CorpusTalk.all();
    return IntStream.range(0, CONVERSATIONS)
        .mapToObj(place -> all.get(place * all.size() / CONVERSATIONS))
        .toList();
  }
}
