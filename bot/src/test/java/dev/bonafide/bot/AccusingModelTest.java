package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model may do that accuses an honest person of whatever it can, and upholds all of it. */
class AccusingModelTest {
  private static final String HONEST =
      """
      Anna: Where do you live? Is somebody else in the room with you?
      Bobby: I live in Leeds, near the station, and I am alone in my office.
      Anna: Which project did you like most? I see another name on your screen.
      Bobby: The ledger for a bakery, because I met the people who used it every day.
      Anna: Great, see you on Monday.
      Bobby: Thank you, I will be there at ten with my passport for the paperwork.
      """;

  private static final CaseFile CASE =
      Shipped.DISTRIBUTION.read(
          new Submission(
              SubjectKind.CANDIDATE,
              "Bobby",
              List.of(),
              List.of(Exhibit.of("talk.txt", ExhibitKind.MESSAGES, HONEST)),
              List.of()));

  /** Which lines are quoted for every kind. */
  private enum Quotes {
    OTHERS("other"),
    ONE_WORD_OF_OTHERS("other"),
    ONE_WORD(""),
    SUBJECTS("subject"),
    SUBJECTS_IN_TURN("subject"),
    ALL("");

    private static final Set<Quotes> PROVING_NOTHING = EnumSet.range(OTHERS, ONE_WORD);

    private final String role;

    Quotes(String role) {
      this.role = role;
    }

    /** A whole line, or the longest word of it. */
    String of(String line) {
      return this == ONE_WORD || this == ONE_WORD_OF_OTHERS
          ? Stream.of(line.split("\\W+", -1))
              .max(Comparator.comparing(String::length))
              .orElseThrow()
          : line;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_accused_by_somebody_elses_words_and_nobody_honest_is_stopped(Quotes quotes) {
    Examination examination = examine(new Accuser(quotes, _ -> true));
    List<Outcome.Finding> found = found(examination);
    assertThat(examination.assessment().verdict().level()).isLessThan(2);
    assertThat(found).hasSizeLessThanOrEqualTo(8).allMatch(one -> one.by() == Source.MODEL);
    assertThat(found).allMatch(one -> one.evidence().stream().anyMatch(AccusingModelTest::isOwn));
    if (Quotes.PROVING_NOTHING.contains(quotes)) {
      assertThat(found).isEmpty();
      assertThat(examination.assessment().verdict().level()).isZero();
    }
  }

  @Test
  void one_sentence_carries_one_finding() {
    Examination examination = examine(new Accuser(Quotes.SUBJECTS_IN_TURN, _ -> true));
    assertThat(found(examination)).hasSize(3);
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void one_that_upholds_everything_is_not_heard_a_second_time() {
    Accuser few = new Accuser(Quotes.SUBJECTS, kind -> kind.endsWith("generic"));
    Examination examination = examine(few);
    assertThat(found(examination)).isNotEmpty().allMatch(one -> one.by() == Source.MODEL);
    assertThat(examination.consulted().limits())
        .anyMatch(limit -> limit.contains("cannot be used"));
  }

  private static Examination examine(Model model) {
    return Shipped.ENGINE
        .consulting(ShippedEngine.consultation(List.of(model), Agreement.ANY, Allowance.STANDARD))
        .examine(CASE);
  }

  private static List<Outcome.Finding> found(Examination examination) {
    return examination.outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome.Finding.class::cast)
        .filter(one -> one.by().isModel())
        .toList();
  }

  private static boolean isOwn(Citation citation) {
    return CASE.readings().stream()
        .flatMap(reading -> reading.utterances().stream())
        .anyMatch(one -> one.role() == Role.SUBJECT && one.span().overlaps(citation.span()));
  }

  /** Points at every kind that it may, with every line that it may, each by itself. */
  private record Accuser(Quotes quotes, Predicate<String> kinds) implements Model {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) \\| (\\w+).* \\| (.*)$");
    private static final Pattern KIND = Pattern.compile("(?m)^- ((?:story|offer)-[a-z-]+): ");
    private static final int MOST_A_SECTION = 24;

    @Override
    public String name() {
      return "accusing";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      String evidence = request.evidence();
      return new ModelReply.Said(
          Rereading.isAsked(evidence)
              ? Rereading.of(evidence, _ -> Rereading.STANDS)
                  .replace(Rereading.MISREAD, Rereading.STANDS)
              : FakeReader.first(request.instructions(), id -> part(id, request)),
          new Usage(1, 1, 1));
    }

    private String part(String id, ModelRequest request) {
      String instructions = request.instructions();
      int from = instructions.indexOf("\nKinds of " + id + ":\n");
      int to = instructions.indexOf("\n# ", from);
      String section = instructions.substring(from, to < 0 ? instructions.length() : to);
      List<String> quoted =
          LINE.matcher(request.evidence())
              .results()
              .filter(line -> line.group(2).startsWith(quotes.role))
              .map(this::quote)
              .limit(8)
              .toList();
      List<String> pointed =
          KIND.matcher(section)
              .results()
              .map(found -> found.group(1))
              .filter(kinds)
              .limit(MOST_A_SECTION)
              .toList();
      return IntStream.range(0, pointed.size())
          .mapToObj(at -> claim(pointed.get(at), at, quoted))
          .collect(Collectors.joining(", ", "{\"found\": [", "]}"));
    }

    private String claim(String kind, int at, List<String> quoted) {
      List<String> some =
          quotes == Quotes.SUBJECTS_IN_TURN ? List.of(quoted.get(at % quoted.size())) : quoted;
      return "{\"innocent\": \"\", \"kind\": \"%s\", \"quotes\": [%s]}"
          .formatted(kind, String.join(", ", some));
    }

    private String quote(MatchResult line) {
      return "{\"line\": %s, \"words\": \"%s\"}".formatted(line.group(1), quotes.of(line.group(3)));
    }
  }
}
