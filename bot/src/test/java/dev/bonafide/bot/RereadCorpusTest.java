package dev.bonafide.bot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.testkit.model.Rereading;
import dev.bonafide.verdict.SetAside;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A second reading of the labeled cases by models that always say the same. Their answers show what
 * the code makes of them, and nothing of any model.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
@Tag("long")
class RereadCorpusTest {
  private static final int EVERY = 3;

  private static final List<LabelledCase> SOME =
      Stream.of("candidate", "job_post", "recruiter", "solicitation")
          .map(kind -> Cases.of("tune/" + kind + ".jsonl"))
          .flatMap(all -> IntStream.range(0, all.size() / EVERY).mapToObj(i -> all.get(EVERY * i)))
          .toList();
  private static final Map<String, Examination> ALONE =
      SOME.stream()
          .collect(
              Collectors.toMap(
                  LabelledCase::id,
                  one -> Shipped.ENGINE.examine(Shipped.ENGINE.read(one.submission()))));
  private static final Pattern ASKED = Pattern.compile("(?m)^# ([a-z_]+)$");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^(\\d+) \\| note \\| ([\\pL ,]{12,60})\\b");

  private record Pair(LabelledCase one, Examination alone, Examination with, Says model) {}

  @Test
  void one_that_upholds_all_asks_little_and_lowers_nothing() {
    int requests = 0;
    for (Pair pair : pairs(evidence -> Rereading.of(evidence, _ -> Rereading.STANDS))) {
      List<ModelRequest> asked = pair.model.asked;
      requests += asked.size();
      assertThat(asked).as(pair.one.id()).hasSizeLessThanOrEqualTo(2);
      if (asked.size() == 2) {
        assertThat(asked.get(1).characters())
            .as(pair.one.id())
            .isLessThan(asked.getFirst().characters());
      }
      assertThat(pair.with.assessment().verdict().level())
          .as(pair.one.id())
          .isGreaterThanOrEqualTo(pair.alone.assessment().verdict().level());
    }
    assertThat(requests / (double) SOME.size()).isLessThanOrEqualTo(1.6);
  }

  @Test
  void one_that_has_a_note_explain_all_clears_only_where_there_are_notes_and_shows_it() {
    for (Pair pair : pairs(RereadCorpusTest::explained)) {
      boolean fell =
          pair.with.assessment().findings().stream()
              .anyMatch(one -> one.setAside() instanceof SetAside.Reread);
      if (pair.with.assessment().verdict().level() < pair.alone.assessment().verdict().level()) {
        assertThat(fell).as(pair.one.id()).isTrue();
        assertThat(pair.with.assessment().summary()).contains("second reading");
      }
      for (var one : pair.with.consulted().reheard().refuted()) {
        assertThat(one.words()).as(pair.one.id()).isNotEmpty();
      }
    }
  }

  @Test
  void one_that_says_misread_even_where_that_is_plainly_wrong_moves_nothing() {
    for (Pair pair : pairs(RereadCorpusTest::blunt)) {
      assertThat(pair.with.assessment().verdict())
          .as(pair.one.id())
          .isEqualTo(pair.alone.assessment().verdict());
      assertThat(pair.with.assessment().findings())
          .as(pair.one.id())
          .isEqualTo(pair.alone.assessment().findings());
    }
  }

  private static String explained(String evidence) {
    String said =
        NOTE.matcher(evidence)
            .results()
            .findFirst()
            .map(
                note -> Rereading.explained(Integer.parseInt(note.group(1)), note.group(2).strip()))
            .orElse(Rereading.STANDS);
    return Rereading.of(evidence, _ -> said);
  }

  private static String blunt(String evidence) {
    return Rereading.of(evidence, _ -> Rereading.MISREAD)
        .replace(Rereading.STANDS, Rereading.MISREAD);
  }

  private static List<Pair> pairs(Function<String, String> reread) {
    List<Pair> pairs = new ArrayList<>();
    for (LabelledCase one : SOME) {
      CaseFile caseFile = Shipped.DISTRIBUTION.read(one.submission());
      Says model = new Says(reread, new ArrayList<>());
      Examination with =
          Shipped.ENGINE
              .consulting(
                  ShippedEngine.consultation(List.of(model), Agreement.ANY, Allowance.STANDARD))
              .examine(caseFile);
      pairs.add(new Pair(one, requireNonNull(ALONE.get(one.id())), with, model));
    }
    return pairs;
  }

  /** Finds nothing at first. */
  private record Says(Function<String, String> reread, List<ModelRequest> asked) implements Model {
    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      asked.add(request);
      String answer =
          Rereading.isAsked(request.evidence())
              ? reread.apply(request.evidence())
              : ASKED
                  .matcher(request.instructions())
                  .results()
                  .map(found -> "\"" + found.group(1) + "\": {\"found\": []}")
                  .collect(Collectors.joining(", ", "{", "}"));
      return new ModelReply.Said(answer, new Usage(1, 1, 1));
    }
  }
}
