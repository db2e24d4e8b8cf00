package dev.bonafide.conversation;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.AdvanceRuling;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.subject.VettedName;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Optional;

/** What the bot needs of a platform, beside the courier that delivers. */
public interface Platform {

  /** As in addresses, such as {@code slack}. */
  String name();

  /** What a receipt says; empty where no one spoke to the bot. Touches no network. */
  Optional<Message> understand(Receipt receipt);

  /** What the bot says in, to those who speak with it here. */
  default Phrasebook phrasebook() {
    return Phrasebook.ENGLISH;
  }

  /**
   * Gathers the evidence around a message: its thread, its files. Whose words are whose is told
   * from the platform's identities alone.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  Gathered gather(Message message);

  /**
   * Gathers what came with the message itself, such as files and forwarded messages; nothing of
   * what stands around it, and not its text.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  Gathered enclosed(Message message);

  /** Who listens to the recordings that it gathers. */
  default Listening listening() {
    return Listening.NONE;
  }

  /**
   * Who opens links to candidates for the asker here; empty where a link is a word like others.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default Optional<CandidateSource> candidates(Message message) {
    return Optional.empty();
  }

  /**
   * Whether links to candidates are opened for the asker here, rather than answered with the reason
   * why not.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean opensCandidates(Message message) {
    return false;
  }

  /**
   * Who looks accounts up for the asker here; empty where a link is a word like others.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default Optional<AccountSource> accounts(Message message) {
    return Optional.empty();
  }

  /**
   * Whether the asker may have transcripts of meetings that they name added to a case here.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean expectsMeetings(Message message) {
    return false;
  }

  /** The body of a reply, as the platform's courier takes it. */
  String layOut(BotAnswer answer);

  /**
   * The body of a reply for the place where it will stand, and for those who see it there. A
   * platform without buttons and windows need not tell places apart.
   */
  default String layOut(BotAnswer answer, ReplyContext context) {
    return layOut(answer);
  }

  /**
   * What stands behind a verdict, in plain words, a paragraph each; empty where the platform shows
   * none of it in words.
   */
  default List<String> details(BotAnswer.Judged judged, DialogForm form) {
    return List.of();
  }

  /** What the asker typed, with what they pasted below it; nothing where they pressed something. */
  default String typed(Message message) {
    InteractionTarget aim = message.aim();
    return aim == null || aim.command() instanceof Command.Screen ? message.text() : "";
  }

  /**
   * Whether what is asked about a case in words is answered where it was asked; else it is offered
   * there, and shown to the person who presses.
   */
  default boolean answersInWords(Message message) {
    return true;
  }

  /** Whether a message was said in direct messages with the bot, so that no one reads along. */
  default boolean isDirect(Message message) {
    return false;
  }

  /**
   * Rulings that hold for whatever is screened where the message was said, such as rules that are
   * muted there. Those that bear on a case are written into its record when it is opened.
   */
  default List<AdvanceRuling> rulings(Message message) {
    return List.of();
  }

  /**
   * What the asker may have done here: a member everything, and a guest or a stranger, who may be
   * the one that is screened, nothing about cases. Of whom the platform says nothing may look.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default Right rights(Message message) {
    return Right.DECIDE;
  }

  /**
   * Whether the asker runs the place, and so may choose what is done there without being asked.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean runs(Message message) {
    return false;
  }

  /** Whether the asker decides about posts of others there. */
  default boolean moderates(Message message) {
    return false;
  }

  /**
   * Whether the bot is told what is posted where the message was said, also when no one names it.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean hears(Message message) {
    return false;
  }

  /**
   * Where people find a message again; empty where it has no address.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default String link(Message message) {
    return "";
  }

  /**
   * Whether the asker can read a conversation.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean sees(Message message, String conversation) {
    return conversation.equals(message.address().conversation());
  }

  /**
   * Number of the case whose card stands right above what someone says, in a conversation that is
   * not the case's; empty where none does.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default Optional<Long> caseAbove(Message message) {
    return Optional.empty();
  }

  /**
   * Names by which the asker is known there; none where the platform tells none.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default List<String> names(Message message) {
    return List.of();
  }

  /** Whether a case may be about the asker, who has no part in it: to them there is none. */
  default boolean isAbout(Message message, CaseHistory history) {
    if (history.isBy(message.asker().id())) {
      return false;
    }
    List<String> names = names(message);
    return !names.isEmpty()
        && new Onlookers(Crowd.TEAM, names).before(VettedName.all(history)) == Crowd.SUBJECT;
  }

  /**
   * What people call the place of a conversation that the asker can read, such as a channel; empty
   * where it has no name.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default String place(Message message, String conversation) {
    return "";
  }

  /**
   * Whether a conversation is part of the talk with one person alone in which the message was said:
   * what they say there without a case of its own may be about the latest of that talk.
   */
  default boolean isSameTalk(Message message, String conversation) {
    return false;
  }

  /**
   * Whether everyone who reads the answer to a message may read a conversation, too, as they are in
   * one channel or one talk.
   */
  default boolean isSameRoom(Message message, String conversation) {
    return conversation.equals(message.address().conversation())
        || isSameTalk(message, conversation);
  }

  /**
   * Whether everyone who reads the answer to a message may know of another case, too. Touches no
   * network.
   *
   * @param conversation where that case was opened
   */
  default boolean isKnownThere(Message message, CaseId other, String conversation) {
    return isSameRoom(message, conversation);
  }

  /**
   * Whether a conversation is open to more people than its team, one of whom may be the one that is
   * screened: only those who work on a case may change it there.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean isOpenRoom(Message message, String conversation) {
    return false;
  }

  /**
   * Whether a case is for others to change: the asker has no part in it, and it may be about them,
   * or it stands where more people than the team read along and they do not run the place.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default boolean isForOthers(Message message, CaseHistory history) {
    return !history.isBy(message.asker().id())
        && (isAbout(message, history)
            || (isOpenRoom(message, history.conversation()) && !runs(message)));
  }

  /** The place that a conversation belongs to, such as the channel of a thread. */
  default Address room(Message message) {
    return message.address();
  }

  /**
   * Whether a conversation is about one matter, as a thread is: what is screened there later goes
   * on with its case, and where several people may be the one, it is asked who is meant. Where one
   * talk holds many matters, each request opens a case of its own, about all that came with it.
   */
  default boolean isOneMatter() {
    return true;
  }

  /** Whether words by themselves may be evidence here: what is pasted in is screened. */
  default boolean mayBePasted(Message message) {
    return !isOneMatter();
  }

  /**
   * Whether a case is shown in its conversation by one reply: one that is shown again takes the
   * place of the one before, which then says so.
   */
  default boolean showsOnce() {
    return false;
  }

  /**
   * Whether an answer can go to the asker alone where others read along; else it stands there
   * without names or quotes, as where no one asks.
   */
  default boolean tellsAlone() {
    return true;
  }

  /**
   * Who reads along where the message was said, looked at again for each answer.
   *
   * @throws dev.bonafide.mail.Unreachable if the platform cannot be reached now
   */
  default Onlookers onlookers(Message message) {
    return Onlookers.of(Crowd.TEAM);
  }
}
