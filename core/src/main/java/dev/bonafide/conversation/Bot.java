package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Act;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Work;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers what is said to it on one platform. A request to screen is acknowledged at once, and its
 * verdict stands in the acknowledgement's place; everything else is answered by one message. What
 * it changes waits for the transaction in which the answer is posted.
 */
public final class Bot implements Clerk {
  private final Platform platform;
  private final CaseFiles cases;
  private final Opening opening;
  private final Revising revising;
  private final Telling telling;

  /**
   * @param ids a new name for an examination at every call
   */
  public Bot(
      Platform platform,
      CaseFiles cases,
      Screening screening,
      Tenants tenants,
      Health health,
      InstantSource clock,
      Supplier<String> ids) {
    Judging judging = new Judging(screening, clock, ids);
    Showing showing = new Showing(tenants);
    this.platform = platform;
    this.cases = cases;
    this.opening = new Opening(platform, cases, judging, showing);
    this.revising = new Revising(platform, cases, judging, showing);
    this.telling = new Telling(tenants, health, screening);
  }

  @Override
  public Optional<Reply> acknowledgement(Receipt receipt) {
    return platform
        .understand(receipt)
        .filter(message -> isScreen(CommandReader.read(message.text())))
        .map(_ -> post(ReplyKeys.of(receipt).first(), new Answer.Working(Phrases.WORKING)));
  }

  @Override
  public Work work(Receipt receipt) {
    Optional<Message> message = platform.understand(receipt);
    if (message.isEmpty()) {
      return Work.NOTHING;
    }
    Command command = CommandReader.read(message.get().text());
    Address address = message.get().address();
    Optional<CaseHistory> history = cases.latest(address.tenant(), address.conversation());
    Supplier<Answer> answer = answer(command, message.get(), history);
    ReplyKeys keys = ReplyKeys.of(receipt);
    return () -> {
      Answer said = history.isEmpty() ? noticed(answer.get()) : answer.get();
      return List.of(isScreen(command) ? edit(keys, said) : post(keys.first(), said));
    };
  }

  /** Stands in the acknowledgement's place where there is one. */
  @Override
  public Optional<Reply> apology(Receipt receipt) {
    ReplyKeys keys = ReplyKeys.of(receipt);
    Answer sorry = Showing.told(Phrases.APOLOGY);
    return platform
        .understand(receipt)
        .map(
            message ->
                isScreen(CommandReader.read(message.text()))
                    ? new Reply(keys.apology(), new Act.Edit(keys.first(), platform.layOut(sorry)))
                    : post(keys.apology(), sorry));
  }

  private Supplier<Answer> answer(Command command, Message message, Optional<CaseHistory> history) {
    Tenant tenant = message.address().tenant();
    return switch (command) {
      case Command.Screen screen -> opening.screen(message, screen);
      case Command.Last _ -> on(history, known -> revising.last(known, message));
      case Command.Explain(var finding) -> on(history, known -> revising.explain(known, finding));
      case Command.AddAnswer(String words) ->
          on(history, known -> revising.add(known, message, "answer", null, words));
      case Command.AddNote(String words) ->
          on(history, known -> revising.add(known, message, "note", ExhibitKind.NOTE, words));
      case Command.Rule rule -> on(history, known -> revising.rule(known, message, rule));
      case Command.Conclude said -> on(history, known -> revising.conclude(known, message, said));
      case Command.Undo _ -> on(history, known -> revising.undo(known, message));
      case Command.Delete(boolean sure) ->
          on(history, known -> revising.delete(known, message, sure));
      case Command.Settings settings -> telling.settings(tenant, settings);
      case Command.Status _ -> telling.status(tenant);
      case Command.Help _ -> () -> new Answer.Told(Phrases.help());
      case Command.Privacy _ -> () -> new Answer.Told(Phrases.privacy());
      case Command.Unclear _ -> () -> new Answer.Told(Phrases.unclear());
    };
  }

  private static Supplier<Answer> on(
      Optional<CaseHistory> history, Function<CaseHistory, Supplier<Answer>> work) {
    return history.map(work).orElseGet(() -> () -> Showing.told(Phrases.NO_CASE));
  }

  private static boolean isScreen(Command command) {
    return command instanceof Command.Screen;
  }

  /** Says that a bot answers; as long as a conversation has no case. */
  private static Answer noticed(Answer answer) {
    return switch (answer) {
      case Answer.Judged judged ->
          new Answer.Judged(
              judged.caseId(),
              judged.examination(),
              judged.particulars(),
              with(judged.notices()),
              judged.questions());
      case Answer.Told told -> new Answer.Told(with(told.paragraphs()));
      case Answer.Working working -> working;
    };
  }

  private static List<String> with(List<String> said) {
    List<String> all = new ArrayList<>(said);
    all.add(Phrases.NOTICE);
    return all;
  }

  private Reply post(String key, Answer answer) {
    return new Reply(key, new Act.Post(platform.layOut(answer)));
  }

  private Reply edit(ReplyKeys keys, Answer answer) {
    return new Reply(keys.second(), new Act.Edit(keys.first(), platform.layOut(answer)));
  }
}
