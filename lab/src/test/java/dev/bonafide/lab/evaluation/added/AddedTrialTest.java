package dev.bonafide.lab.evaluation.added;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.Expectation;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examiner;
import dev.bonafide.lab.evaluation.PlainFlag;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Checks that words dilute are planted, and must be caught. */
class AddedTrialTest {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));
  private static final Submission POST =
      new Submission(
          SubjectKind.JOB_POST,
          null,
          List.of(),
          List.of(Exhibit.of("post", ExhibitKind.JOB_POST, "Pay the fee.\nStart today.")),
          List.of());

  private record Planted(Predicate<String> when) implements Check {
    private static final RedFlag FLAG = PlainFlag.of("planted", "g", Strength.STRONG);

    @Override
    public String id() {
      return FLAG.id();
    }

    @Override
    public boolean appliesTo(SubjectKind kind) {
      return true;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      String text = caseFile.readings().getFirst().text();
      return when.test(text)
          ? new Outcome.Finding(
              FLAG,
              Strength.STRONG,
              List.of(
                  new Citation("post", 1, null, null, new Span(0, 3), text.substring(0, 3), null)),
              false)
          : new Outcome.Clear(FLAG.id());
    }
  }

  private static List<Added> added(String text, Predicate<String> planted) {
    Examiner examiner =
        new Examiner(List.of(_ -> List.of(new Planted(planted))), List.of(), new Weighing());
    LabelledCase one = new LabelledCase("x", CaseLabel.FRAUD, List.of(), Expectation.NONE, POST);
    return new AddedTrial(AddedTrialTest::read, examiner::examine)
        .of(one, examiner.examine(read(POST)), text);
  }

  private static CaseFile read(Submission one) {
    return READER.read(one.kind(), one.name(), one.claims(), one.exhibits());
  }

  @Test
  void a_check_that_more_words_dilute_is_caught_wherever_they_stand() {
    List<Added> all = added("We are kind people.", text -> text.length() < 30);
    assertThat(all.stream().filter(Added::lowers).map(Added::place))
        .contains(InsertionPoint.BEGINNING, InsertionPoint.MIDDLE, InsertionPoint.END);
    assertThat(all)
        .filteredOn(Added::lowers)
        .allMatch(one -> one.countFalls() && one.lost().contains("planted") && one.breaksLaw());
  }

  @Test
  void a_check_that_a_word_talks_down_is_caught() {
    assertThat(added("This is no scam.", text -> !text.contains("no scam")))
        .anyMatch(Added::breaksLaw);
  }

  @Test
  void a_check_that_keeps_to_what_was_said_is_not() {
    List<Added> all = added("This is no scam.", text -> text.contains("fee"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(4).noneMatch(Added::breaksLaw);
  }

  @Test
  void what_is_refused_or_blank_is_no_addition() {
    assertThat(added(" ", text -> true)).noneMatch(one -> one.place() != InsertionPoint.LAST_WORD);
  }
}
