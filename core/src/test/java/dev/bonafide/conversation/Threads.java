package dev.bonafide.conversation;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A platform of plain text, with one thread. */
public final class Threads implements Platform {
  public final List<MessageTurn> turns = new ArrayList<>();
  public final List<Exhibit> files = new ArrayList<>();
  public final List<String> unread = new ArrayList<>();
  public final List<Exhibit> enclosed = new ArrayList<>();
  public @Nullable RuntimeException away;
  public @Nullable InteractionTarget target;
  public Right rights = Right.DECIDE;
  public boolean moderated;
  public boolean isDirect;
  public Onlookers onlookers = Onlookers.of(Crowd.TEAM);
  public Listening listening = Listening.NONE;
  public boolean runs = true;
  public boolean hears = true;

  /** Whether it tells by which name it knows the person who asks. */
  public boolean tellsNames;

  /** Whether people can still read the conversation in which the cards stand. */
  public boolean isReadHere = true;

  /** Whether more people than the team read along. */
  public boolean isOpen;

  /** Another conversation that the person who asks can read, and others here cannot. */
  public String sees = "";

  /** Another conversation that everyone here can read. */
  public String room = "";

  public @Nullable RichContent rich;
  public @Nullable Disclosure shown;
  public BotAnswer.@Nullable Judged judged;
  private InteractionTarget.@Nullable Where stage;

  public Threads says(String who, Role role, String words) {
    turns.add(new MessageTurn(who, null, role, words));
    return this;
  }

  @Override
  public String name() {
    return "memory";
  }

  /** A payload is {@code who: what they typed}; without a name no one spoke to the bot. */
  @Override
  public Optional<Message> understand(Receipt receipt) {
    int colon = receipt.payload().indexOf(": ");
    if (colon < 0) {
      return Optional.empty();
    }
    String who = receipt.payload().substring(0, colon);
    return Optional.of(
        new Message(
            receipt.address(),
            receipt.key(),
            new Asker("id-" + who, who),
            receipt.payload().substring(colon + 2),
            receipt.at(),
            target));
  }

  @Override
  public Gathered gather(Message message) {
    if (away != null) {
      throw away;
    }
    List<Exhibit> all = new ArrayList<>();
    if (!turns.isEmpty()) {
      all.add(Exhibit.ofTurns("thread", turns));
    }
    all.addAll(files);
    return new Gathered(submission(all), unread);
  }

  @Override
  public Gathered enclosed(Message message) {
    return new Gathered(submission(enclosed), List.of());
  }

  private static Submission submission(List<Exhibit> exhibits) {
    return new Submission(null, null, List.of(), exhibits, List.of());
  }

  @Override
  public List<String> details(BotAnswer.Judged judged, DialogForm form) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    return switch (form) {
      case QUESTIONS -> page.best().stream().map(Question::ask).toList();
      case STEPS -> page.advice();
      default -> page.found().stream().map(Threads::point).toList();
    };
  }

  @Override
  public Listening listening() {
    return listening;
  }

  @Override
  public boolean moderates(Message message) {
    return moderated;
  }

  @Override
  public boolean isDirect(Message message) {
    return isDirect;
  }

  @Override
  public Right rights(Message message) {
    return rights;
  }

  @Override
  public boolean sees(Message message, String conversation) {
    return (isReadHere && isSameRoom(message, conversation)) || conversation.equals(sees);
  }

  @Override
  public List<String> names(Message message) {
    return tellsNames ? List.of(message.asker().name()) : List.of();
  }

  @Override
  public boolean isSameRoom(Message message, String conversation) {
    return conversation.equals(message.address().conversation()) || conversation.equals(room);
  }

  @Override
  public boolean isOpenRoom(Message message, String conversation) {
    return isOpen;
  }

  @Override
  public boolean runs(Message message) {
    return runs;
  }

  @Override
  public boolean hears(Message message) {
    return hears;
  }

  @Override
  public String link(Message message) {
    return "https://memory.example/" + message.address().conversation();
  }

  @Override
  public Onlookers onlookers(Message message) {
    return onlookers;
  }

  @Override
  public String layOut(BotAnswer answer, ReplyContext where) {
    stage = where.where();
    shown = where.disclosure();
    rich = where.beside();
    return layOut(answer);
  }

  /** Where the latest answer was to stand. */
  public InteractionTarget.@Nullable Where stage() {
    return stage;
  }

  @Override
  public String layOut(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Working working -> working.what();
      case BotAnswer.Told told ->
          Stream.concat(told.typed(Phrasebook.ENGLISH).stream(), told.letter().stream())
              .collect(Collectors.joining("\n"));
      case BotAnswer.Judged laid -> judged(laid);
      case BotAnswer.Exported file -> file.document().name() + ": " + file.caption();
    };
  }

  private String judged(BotAnswer.Judged laid) {
    judged = laid;
    return shown(laid);
  }

  private static String shown(BotAnswer.Judged judged) {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    List<String> lines = new ArrayList<>();
    lines.add(page.verdict().shown() + " (case " + judged.caseId().number() + ")");
    lines.add(page.summary());
    Stream.concat(page.found().stream(), page.noted().stream())
        .forEach(point -> lines.add(point(point)));
    page.questions().stream()
        .limit(judged.questions())
        .map(Question::ask)
        .forEach(ask -> lines.add("Ask: " + ask));
    lines.addAll(judged.notices());
    return String.join("\n", lines);
  }

  private static String point(Point point) {
    String aside = point.setAside().isEmpty() ? "" : " — set aside " + point.setAside().getFirst();
    return point.number()
        + ". "
        + point.title()
        + ": “"
        + point.quotes().getFirst().words()
        + "”"
        + aside;
  }
}
