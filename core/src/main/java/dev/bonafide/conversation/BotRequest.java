package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.subject.VettedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be answered.
 *
 * @param history of the case that it is about; empty where there is none
 * @param onlookers before whom it is answered in the conversation
 * @param beside what the answer also says, but in words; null for nothing
 * @param rights of the asker, as far as they are known
 */
public record BotRequest(
    Message message,
    Command command,
    ReplyKeys keys,
    Optional<CaseHistory> history,
    Onlookers onlookers,
    @Nullable RichContent beside,
    Right rights) {

  /** One about no case yet; who could read along is not known. */
  public static BotRequest of(Message message, Command command, ReplyKeys keys) {
    return new BotRequest(
        message, command, keys, Optional.empty(), Onlookers.of(Crowd.UNKNOWN), null, Right.NOTHING);
  }

  public BotRequest with(RichContent known) {
    return new BotRequest(message, command, keys, history, onlookers, known, rights);
  }

  /** The same, answered by the case itself and no part of it. */
  BotRequest showing() {
    return new BotRequest(message, new Command.Last(), keys, history, onlookers, null, rights);
  }

  /** The same before others. */
  public BotRequest before(Onlookers others) {
    return new BotRequest(message, command, keys, history, others, beside, rights);
  }

  /** The same of someone who may do that. */
  public BotRequest of(Right known) {
    return new BotRequest(message, command, keys, history, onlookers, beside, known);
  }

  /** Before whom something of a case would stand in the conversation. */
  public Crowd crowd(BotAnswer answer) {
    return onlookers.before(
        switch (answer) {
          case BotAnswer.Judged judged -> VettedName.all(judged.examination().caseFile().subject());
          case BotAnswer.Told told when !told.people().isEmpty() -> told.people();
          default -> history.map(VettedName::all).orElse(List.of());
        });
  }

  /** Whether it is asked in words of the case that is spoken of. */
  public boolean isSaid() {
    return message.aim() == null && is(Trait.SPOKEN);
  }

  /** Whether it changes one line of a card and was said in words, so that words answer it. */
  boolean isSaidOfCard() {
    return is(Trait.CHANGES) && isTold() && card() == null;
  }

  /** Whether words that answer it tell something of a case. */
  public boolean isTold() {
    return is(Trait.TOLD);
  }

  /** The cases of which an answer tells something. */
  Stream<CaseId> told(BotAnswer answer) {
    boolean isOfCase = command instanceof Command.OfCase && !(command instanceof Command.Delete);
    return Stream.of(
            answer.verdict().stream().map(BotAnswer.Judged::caseId),
            history.filter(_ -> isOfCase).stream().map(CaseHistory::id),
            answer instanceof BotAnswer.Told words ? words.others().stream() : Stream.<CaseId>of())
        .flatMap(one -> one)
        .distinct();
  }

  private boolean is(Trait trait) {
    return command.spec().is(trait);
  }

  public boolean isScreen() {
    return command instanceof Command.Screen;
  }

  /** Whether the asker handed something in, or decided something, in the case. */
  boolean isByOneOfItsReviewers() {
    return history.filter(known -> known.isBy(message.asker().id())).isPresent();
  }

  /** Whether it may change something of a case, or tell others of it. */
  public boolean decides() {
    return command instanceof Command.OfCase
        && (command.spec().needs() == Right.DECIDE || is(Trait.CHANGES));
  }

  /** Whether the answer shows something of a case to everyone in the conversation. */
  public boolean shows() {
    return where() == InteractionTarget.Where.HERE && is(Trait.HERE);
  }

  public InteractionTarget.Where where() {
    InteractionTarget target = message.aim();
    return target == null ? InteractionTarget.Where.HERE : target.where();
  }

  public @Nullable String card() {
    InteractionTarget target = message.aim();
    return target == null ? null : target.card();
  }

  public @Nullable DialogForm form() {
    return command instanceof Command.Open(DialogForm form) ? form : null;
  }

  /** Whether a case belongs to the conversation where this was said; a new one does. */
  boolean isOf(CaseId id) {
    return history
        .filter(known -> known.id().equals(id))
        .map(known -> known.conversation().equals(message.address().conversation()))
        .orElse(true);
  }

  /** Whether someone pressed on a card that many see, which changes in its place. */
  boolean isPressedOnCard() {
    return card() != null && where() == InteractionTarget.Where.HERE;
  }

  /** Whether someone pressed or chose something, rather than said it to everyone. */
  public boolean isAimed() {
    return message.aim() != null;
  }
}
