package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.Right;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlainAnswers;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.request.Prompts;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.report.ReportPrinter;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who asked, who saw what, and what went to a model, in the audit trail. */
class AuditNotesTest {
  private final Talk talk = new Talk();

  private void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.")
        .says("Bo", Role.SUBJECT, "I would not want that to go to anybody else.");
  }

  @Test
  void what_shows_nothing_of_a_case_is_no_event() {
    suspect();
    for (String words : List.of("help", "status", "privacy", "last", "explain 1", "settings")) {
      talk.dana(words);
    }
    talk.thread.rights = Right.NOTHING;
    talk.dana("screen");
    assertThat(talk.cases.noted()).isEmpty();
  }

  @Test
  void a_ruling_that_was_not_taken_showed_nothing() {
    suspect();
    talk.dana("screen");
    talk.says("Eve", "fine 9 because no");
    talk.says("Eve", "fine 1");
    talk.says("Eve", "delete");
    assertThat(talk.cases.noted()).noneMatch(event -> event.startsWith("id-Eve"));
  }

  @Test
  void who_asks_and_who_looks_are_noted_by_what_the_platform_knows_them_as() {
    suspect();
    talk.dana("screen");
    talk.says("Eve", "last");
    talk.says("Eve", "explain 1");
    talk.says("Eve", "why is this amber?");
    assertThat(talk.cases.noted())
        .containsExactly(
            "id-Dana asked 1",
            "id-Dana saw 1 verdict",
            "id-Eve saw 1 verdict",
            "id-Eve saw 1 finding",
            "id-Eve saw 1 words");
  }

  @Test
  void what_somebody_opens_beside_a_case_is_noted_by_what_it_is() {
    suspect();
    talk.dana("screen");
    for (DialogForm form : List.of(DialogForm.EVIDENCE, DialogForm.QUESTIONS)) {
      presses(new Command.Open(form), InteractionTarget.Where.WINDOW);
    }
    presses(new Command.PostHere(), InteractionTarget.Where.HERE);
    assertThat(talk.cases.noted().subList(2, 5))
        .containsExactly(
            "id-Eve saw 1 evidence",
            "id-Eve saw 1 questions",
            "id-Eve saw 1 verdict for everybody there");
  }

  @Test
  void a_list_of_cases_is_one_event_that_names_them_all() {
    presses(Command.Overview.FIRST, InteractionTarget.Where.HOME);
    assertThat(talk.cases.noted()).isEmpty();
    suspect();
    talk.dana("screen");
    presses(Command.Overview.FIRST, InteractionTarget.Where.HOME);
    assertThat(talk.cases.noted()).last().isEqualTo("id-Eve saw 0 overview 1");
  }

  private void presses(Command command, InteractionTarget.Where where) {
    talk.thread.target = new InteractionTarget(command, 1, null, where, null);
    talk.says("Eve", "");
    talk.thread.target = null;
  }

  @Test
  void nobody_is_shown_what_cannot_be_noted() {
    suspect();
    talk.dana("screen");
    Bot full =
        new Bot(
            new BotPorts(
                talk.thread,
                deaf(),
                new Talk(),
                talk,
                Interpreter.NONE,
                ReportPrinter.NONE,
                talk,
                _ -> new Health.State(List.of(), 0, 0, 0, 0),
                CaseConnections.NONE,
                InstantSource.system(),
                () -> "",
                new LastTold()));
    UnitOfWork work = full.work(talk.receipt("Eve: last"));
    assertThatThrownBy(work::carryOut).hasMessage("the disk is full");
  }

  /** Cases for which nothing can be recorded. */
  private CaseFiles deaf() {
    return (CaseFiles)
        Proxy.newProxyInstance(
            CaseFiles.class.getClassLoader(),
            new Class<?>[] {CaseFiles.class},
            (_, method, arguments) -> {
              if (method.getName().equals("note")) {
                throw new IllegalStateException("the disk is full");
              }
              return method.invoke(talk.cases, arguments);
            });
  }

  @Test
  void what_goes_to_a_model_is_noted_with_its_case_and_size_and_only_what_goes() {
    Consultation consultation = consultation(new Asked(true));
    talk.asking = examiner -> examiner.consulting(consultation);
    suspect();
    talk.dana("screen");
    assertThat(sent())
        .hasSize(2)
        .allMatch(
            event ->
                event.matches(
                    "id-Dana sent_to_model 1 made/up [0-9a-f]{16} [1-9][0-9]+ characters"));
    String first = sent().getFirst();
    talk.dana("last");
    assertThat(sent()).as("an answer that is remembered").containsOnlyOnce(first);
    assertThat(String.join("\n", talk.cases.noted())).doesNotContain("friend");
  }

  @Test
  void a_model_that_was_not_reached_was_sent_nothing() {
    talk.asking = examiner -> examiner.consulting(consultation(new Asked(false)));
    suspect();
    talk.dana("screen");
    assertThat(talk.cases.noted()).containsExactly("id-Dana asked 1", "id-Dana saw 1 verdict");
  }

  @Test
  void what_went_to_a_model_in_work_that_comes_to_no_case_or_fails_is_noted_as_of_none() {
    talk.asking = examiner -> examiner.consulting(consultation(new Asked(true)));
    NotedHandler looking = noted(false);
    NotedHandler failing = noted(true);
    looking.work(talk.receipt("Bo: hello")).carryOut();
    assertThat(sent())
        .hasSize(2)
        .allMatch(
            event ->
                event.startsWith("bonafide sent_to_model " + AuditEvent.NO_CASE + " made/up "));
    assertThatThrownBy(() -> failing.work(talk.receipt("Bo: hello"))).hasMessage("away");
    assertThat(sent()).hasSize(4);
  }

  @Test
  void what_goes_to_a_model_is_on_record_when_it_leaves() {
    List<List<String>> known = new ArrayList<>();
    Model model = new Asked(true, () -> known.add(List.copyOf(talk.cases.noted())));
    talk.asking = examiner -> examiner.consulting(consultation(model));
    assertThatThrownBy(() -> noted(true).work(talk.receipt("Bo: hello"))).hasMessage("away");
    assertThat(known).hasSize(2);
    assertThat(known.getFirst())
        .singleElement()
        .asString()
        .matches("bonafide sending_to_model 0 made/up [0-9a-f]{16} [1-9][0-9]+ characters");
    assertThat(known.getLast()).hasSize(2);
  }

  @Test
  void what_cannot_be_noted_does_not_leave_and_the_rules_judge_alone() {
    List<String> left = new ArrayList<>();
    Model model = new Asked(true, () -> left.add("left"));
    talk.asking = examiner -> examiner.consulting(consultation(model));
    NotedHandler handler = new NotedHandler(looking(false), deaf(), InstantSource.system());
    handler.work(talk.receipt("Bo: hello")).carryOut();
    assertThat(left).isEmpty();
  }

  private List<String> sent() {
    return talk.cases.noted().stream().filter(one -> one.contains(" sent_to_model ")).toList();
  }

  /** Looks at what no one asked about, and perhaps fails then. */
  private NotedHandler noted(boolean fails) {
    return new NotedHandler(looking(fails), talk.cases, InstantSource.system());
  }

  private MessageHandler looking(boolean fails) {
    return new MessageHandler() {
      @Override
      public Optional<OutboundReply> acknowledgement(Receipt receipt) {
        return Optional.empty();
      }

      @Override
      public UnitOfWork work(Receipt receipt) {
        suspect();
        talk.screen(
            talk.thread.gather(talk.thread.understand(receipt).orElseThrow()).submission(),
            List.of());
        if (fails) {
          throw new IllegalStateException("away");
        }
        return UnitOfWork.NOTHING;
      }

      @Override
      public Optional<OutboundReply> apology(Receipt receipt) {
        return Optional.empty();
      }
    };
  }

  /** Each is asked once for all of a talk. */
  private static Consultation consultation(Model model) {
    PromptBook book = Prompts.longBook();
    return new Consultation(
        book,
        List.of(model),
        Agreement.ANY,
        new PlainAnswers(),
        new RecentAnswers(9),
        Allowance.STANDARD);
  }

  /** Finds nothing, where anything is sent to it at all. */
  private record Asked(boolean reached, Runnable asked) implements Model {
    Asked(boolean reached) {
      this(reached, () -> {});
    }

    @Override
    public String name() {
      return "made/up";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      asked.run();
      return reached
          ? new ModelReply.Said(PlainAnswers.NOTHING, new Usage(1, 1, 1))
          : new ModelReply.Silent(NoUsableAnswer.DOWN, Usage.NONE);
    }
  }
}
