package dev.bonafide.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.scene.Cases;
import dev.bonafide.scene.Flags;
import dev.bonafide.scene.Scene;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.verdict.Weighing;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExaminerTest {

  private final Scene scene =
      new Scene(SubjectKind.CANDIDATE, null)
          .chat(
              "a.txt", "Ada: mail ada@x.example", "Bo: mine is bo@x.example", "Ada: ada@x.example");

  private Examination examine(Identification identification, Check... checks) {
    return new Examiner(List.of(_ -> List.of(checks)), List.of(), new Weighing(), identification)
        .examine(scene.caseFile());
  }

  @Test
  void a_check_that_fails_could_not_look_and_the_others_still_speak() {
    Check broken = new Answer("a-broken", true);
    var finding = scene.finding(Flags.flag("b", "g", Strength.DECISIVE), "mail");
    Examination examination = examine(Identification.NONE, broken, new Cases.Answering(finding));
    assertThat(examination.outcomes().getFirst())
        .isEqualTo(
            new Outcome.Unknown("a-broken", "the check itself failed (IllegalStateException)"));
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  /** Someone pastes a chat in which a recruiter asks them more than they ask. */
  @Test
  void of_ways_in_which_nothing_is_found_the_one_stands_that_tells_who_is_screened() {
    String chat =
        """
        Camila RH: Oi Juliana, você tem interesse na vaga?
        eu: tenho sim
        Camila RH: Você pode vir na quinta às 9h?
        Camila RH: Você me confirma até amanhã?
        """;
    CaseFile open =
        new CaseReader(new Readers(List.of()))
            .readable(Submission.of(null, Exhibit.of("chat", ExhibitKind.MESSAGES, chat)));
    Subject subject =
        new Examiner(List.of(), List.of(), new Weighing()).examine(open).caseFile().subject();
    assertThat(subject.kind()).isNotEqualTo(SubjectKind.CANDIDATE);
    assertThat(subject.attribution())
        .isEqualTo(new Attribution("Camila RH", Attribution.Grounds.LEFT_OVER, List.of()));
  }

  @Test
  void an_exhibit_that_no_rule_can_look_into_is_named_and_the_others_are_judged() {
    var finding = scene.finding(Flags.flag("b", "g", Strength.DECISIVE), "mail");
    scene.chat("b.txt", "Ada: TRAP and more").chat("c.txt", "Ada: hello");
    Examination examination = trapped("TRAP", _ -> new Cases.Answering(finding));
    assertThat(examination.caseFile().unread())
        .containsExactly("b.txt: examining it failed (IllegalStateException)");
    assertThat(examination.caseFile().readings())
        .extracting("name")
        .containsExactly("a.txt", "c.txt");
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.Verify());
  }

  @Test
  void nothing_found_means_nothing_while_an_exhibit_fell_out() {
    scene.chat("b.txt", "Ada: TRAP and more");
    Examination examination =
        trapped("TRAP", number -> new Cases.Answering(new Outcome.Clear("c" + number)));
    assertThat(examination.assessment().verdict()).isEqualTo(new Verdict.InsufficientEvidence());
  }

  @Test
  void where_exhibits_fail_only_together_each_is_named() {
    scene.chat("b.txt", "Ada: TRAP and more").chat("c.txt", "Ada: and DOOR");
    Examination examination =
        trapped(
            "(?s).*TRAP.*DOOR.*", number -> new Cases.Answering(new Outcome.Clear("c" + number)));
    assertThat(examination.caseFile().unread()).hasSize(3);
    assertThat(examination.caseFile().readings()).isEmpty();
  }

  @Test
  void memory_that_ran_out_is_nobodys_mistake() {
    Checks full =
        _ -> {
          throw new OutOfMemoryError();
        };
    Examiner examiner = new Examiner(List.of(full), List.of(), new Weighing());
    assertThatThrownBy(() -> examiner.examine(scene.caseFile()))
        .isInstanceOf(OutOfMemoryError.class);
  }

  /** With checks that cannot be made for exhibits that match, all of them or one. */
  private Examination trapped(String pattern, IntFunction<Check> checks) {
    Checks trap =
        caseFile -> {
          String all =
              caseFile.readings().stream().map(Reading::text).collect(Collectors.joining());
          if (all.contains(pattern) || all.matches(pattern)) {
            throw new IllegalStateException(all);
          }
          return IntStream.range(0, 20).mapToObj(checks).toList();
        };
    return new Examiner(List.of(trap), List.of(), new Weighing()).examine(scene.caseFile());
  }

  @Test
  void work_that_is_ended_gives_no_verdict_at_all() {
    Check endless = new Cases.Answering(new Outcome.Clear("a"));
    assertThatThrownBy(
            () ->
                new Budget(1).within(() -> examine(Identification.NONE, endless, endless, endless)))
        .isInstanceOf(Budget.Spent.class);
  }

  @Test
  void a_check_that_is_ended_on_its_way_is_no_check_that_could_not_look() {
    Check slow = new Spending("a", 1_000);
    assertThatThrownBy(() -> new Budget(500).within(() -> examine(Identification.NONE, slow)))
        .isInstanceOf(Budget.Spent.class);
  }

  @Test
  void what_is_the_same_in_each_way_of_reading_a_case_is_worked_out_once() {
    CaseFile read = scene.caseFile();
    CaseFile open = read.beside(List.of(new AlternativeReading(SubjectKind.RECRUITER, () -> read)));
    Memory memory = new Memory();
    Examiner examiner = new Examiner(List.of(memory), List.of(), new Weighing());
    examiner.examine(read);
    assertThat(memory.memories).isZero();
    examiner.examine(open);
    examiner.examine(open);
    assertThat(memory.memories).as("one for each case, and none that outlives it").isEqualTo(2);
    assertThat(memory.looked).isEqualTo(5);
  }

  /** Counts how often something is kept, and how often looked at. */
  private static final class Memory implements Checks {
    private int memories;
    private int looked;

    @Override
    public List<Check> of(CaseFile caseFile) {
      looked++;
      return List.of();
    }

    @Override
    public Checks remembering() {
      memories++;
      return this;
    }
  }

  private record Spending(String id, int steps) implements Check {
    @Override
    public boolean appliesTo(SubjectKind kind) {
      return true;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      Budget.spend(steps);
      return new Outcome.Clear(id);
    }
  }

  @Test
  void a_check_for_another_kind_of_subject_is_not_asked() {
    assertThat(examine(Identification.NONE, new Answer("a", false)).outcomes()).isEmpty();
  }

  @Test
  void of_several_ways_to_read_a_case_the_heaviest_stands_and_the_likeliest_of_equals() {
    CaseFile post = new Scene(SubjectKind.JOB_POST, null).chat("a.txt", "Ada: x").caseFile();
    CaseFile open =
        scene.caseFile().beside(List.of(new AlternativeReading(SubjectKind.JOB_POST, () -> post)));
    RedFlag decisive = Flags.flag("b", "g", Strength.DECISIVE);
    Check ofPosts = new OnlyOf(SubjectKind.JOB_POST, scene.finding(decisive, "mail"));
    Check ofCandidates = new OnlyOf(SubjectKind.CANDIDATE, scene.finding(decisive, "mail"));
    RedFlag weak = Flags.flag("w", "h", Strength.WEAK);
    Check noted = new OnlyOf(SubjectKind.JOB_POST, scene.finding(weak, "mail"));
    assertThat(subject(open, noted)).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(subject(open, ofPosts)).isEqualTo(SubjectKind.JOB_POST);
    assertThat(subject(open, ofCandidates)).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(subject(open, ofCandidates, ofPosts)).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(subject(open)).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void what_was_found_in_another_way_to_read_a_case_is_noted() {
    CaseFile post = new Scene(SubjectKind.JOB_POST, null).chat("a.txt", "Ada: x").caseFile();
    RedFlag weak = Flags.flag("w", "h", Strength.WEAK);
    RedFlag decisive = Flags.flag("b", "g", Strength.DECISIVE);
    Examination examined =
        new Examiner(
                List.of(
                    _ ->
                        List.of(
                            new OnlyOf(SubjectKind.JOB_POST, scene.finding(decisive, "mail")),
                            new OnlyOf(SubjectKind.CANDIDATE, scene.finding(weak, "mail")))),
                List.of(),
                new Weighing())
            .examine(
                scene
                    .caseFile()
                    .beside(List.of(new AlternativeReading(SubjectKind.JOB_POST, () -> post))));
    assertThat(examined.outcomes()).hasSize(2);
    assertThat(examined.assessment().noted())
        .extracting(noted -> noted.finding().flag().id(), Weighed::weight)
        .containsExactly(tuple("w", 0));
  }

  private static SubjectKind subject(CaseFile caseFile, Check... checks) {
    Examination examined =
        new Examiner(List.of(_ -> List.of(checks)), List.of(), new Weighing()).examine(caseFile);
    assertThat(examined.caseFile().kinds())
        .containsExactlyInAnyOrder(SubjectKind.CANDIDATE, SubjectKind.JOB_POST);
    return examined.caseFile().subject().kind();
  }

  @Test
  void outcomes_stand_in_the_order_of_their_checks() {
    assertThat(
            examine(
                    Identification.NONE,
                    new Cases.Answering(new Outcome.Clear("b")),
                    new Cases.Answering(new Outcome.Clear("a")))
                .outcomes())
        .extracting(Outcome::check)
        .containsExactly("a", "b");
  }

  @Test
  void an_identifier_of_the_subject_is_named_once_with_all_its_places() {
    List<Identified> identified = examine(ExaminerTest::addresses).identifiers();
    assertThat(identified).singleElement().extracting(Identified::value).isEqualTo("ADA");
    assertThat(identified.getFirst().evidence())
        .extracting(Citation::line, Citation::quote)
        .containsExactly(tuple(1, "ada@x.example"), tuple(3, "ada@x.example"));
  }

  @Test
  void addresses_of_the_subject_are_told_by_default() {
    var examined = new Examiner(List.of(), List.of(), new Weighing()).examine(scene.caseFile());
    assertThat(examined.identifiers())
        .extracting(Identified::type, Identified::value)
        .containsExactly(tuple("email", "ada@x.example"));
  }

  private static List<Identification.Spot> addresses(String text) {
    int end = text.indexOf("@x.example");
    Span span = new Span(text.lastIndexOf(' ', end) + 1, end + 10);
    return List.of(
        new Identification.Spot(
            "email", text.substring(span.start(), end).toUpperCase(Locale.ROOT), span));
  }

  private record OnlyOf(SubjectKind kind, Outcome answer) implements Check {
    @Override
    public String id() {
      return answer.check() + kind.id();
    }

    @Override
    public boolean appliesTo(SubjectKind asked) {
      return asked == kind;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      return answer;
    }
  }

  private record Answer(String id, boolean applies) implements Check {
    @Override
    public boolean appliesTo(SubjectKind kind) {
      return applies;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      throw new IllegalStateException("a mistake");
    }
  }
}
