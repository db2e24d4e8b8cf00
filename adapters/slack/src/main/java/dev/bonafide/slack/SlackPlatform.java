package dev.bonafide.slack;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Right;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.Identity;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSelf;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.api.Threading;
import dev.bonafide.slack.card.SlackMessages;
import dev.bonafide.slack.card.SlackText;
import dev.bonafide.slack.event.CardAbove;
import dev.bonafide.slack.event.Interaction;
import dev.bonafide.slack.event.ShortcutTarget;
import dev.bonafide.slack.evidence.FileReader;
import dev.bonafide.slack.evidence.Pointing;
import dev.bonafide.slack.evidence.SlackGathering;
import dev.bonafide.slack.evidence.TalkReader;
import dev.bonafide.slack.evidence.ThreadFiles;
import dev.bonafide.slack.people.ChannelOnlookers;
import dev.bonafide.slack.people.Members;
import dev.bonafide.slack.people.People;
import dev.bonafide.slack.people.Rooms;
import dev.bonafide.slack.people.ThreadMember;
import dev.bonafide.slack.people.ThreadParticipants;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Slack, as a talk needs it: what was said to the bot, what stands around it, how to answer. */
public final class SlackPlatform implements Platform {

  private final Identity identity;
  private final People people;
  private final TalkReader reader;
  private final CardAbove cardAbove;
  private final FileReader files;
  private final Pointing pointing;
  private final Rooms rooms;
  private final Members members;
  private final ChannelOnlookers onlookers;
  private final AttachmentReader attachmentReader;
  private final Phrasebook book;

  /** One that waits for files as long as a screening may take where nothing else is set. */
  public SlackPlatform(
      SlackConnection connection, InstantSource clock, AttachmentReader attachmentReader) {
    this(connection, clock, attachmentReader, Duration.ofMinutes(1));
  }

  /**
   * @param patience longest wait for files that others shared before one is read
   */
  public SlackPlatform(
      SlackConnection connection,
      InstantSource clock,
      AttachmentReader attachmentReader,
      Duration patience) {
    this.identity = new Identity(connection);
    this.people = new People(connection, clock);
    this.reader = new TalkReader(new Threading(connection));
    this.cardAbove = new CardAbove(reader.threading(), identity, clock);
    this.files = new FileReader(connection, attachmentReader, patience);
    this.attachmentReader = attachmentReader;
    this.members = new Members(connection);
    this.pointing = new Pointing(reader, files);
    this.rooms = new Rooms(connection, clock);
    this.onlookers =
        new ChannelOnlookers(rooms, members, people, connection.settings().trustedChannels());
    this.book = SlackMessages.ENGLISH;
  }

  private SlackPlatform(SlackPlatform other, Phrasebook book) {
    this.identity = other.identity;
    this.people = other.people;
    this.reader = other.reader;
    this.cardAbove = other.cardAbove;
    this.files = other.files;
    this.attachmentReader = other.attachmentReader;
    this.members = other.members;
    this.pointing = other.pointing;
    this.rooms = other.rooms;
    this.onlookers = other.onlookers;
    this.book = book;
  }

  /** The same that speaks another language. */
  Platform in(Phrasebook other) {
    return new SlackPlatform(this, other);
  }

  @Override
  public Phrasebook phrasebook() {
    return book;
  }

  @Override
  public String name() {
    return SlackPlace.PLATFORM;
  }

  @Override
  public Listening listening() {
    return attachmentReader.listening();
  }

  /** No one but members of the workspace may have candidates looked up. */
  @Override
  public Optional<CandidateSource> candidates(Message message) {
    return attachmentReader
        .candidates(SlackPlace.of(message.address()).channel())
        .filter(_ -> rights(message) == Right.DECIDE);
  }

  /** No one but members of the workspace may have accounts looked up: each takes many requests. */
  @Override
  public Optional<AccountSource> accounts(Message message) {
    return attachmentReader.accounts().filter(_ -> rights(message) == Right.DECIDE);
  }

  @Override
  public boolean opensCandidates(Message message) {
    return attachmentReader.opensCandidates(SlackPlace.of(message.address()).channel())
        && rights(message) == Right.DECIDE;
  }

  @Override
  public boolean expectsMeetings(Message message) {
    return attachmentReader.expectsMeetings(SlackPlace.of(message.address()).channel())
        && rights(message) == Right.DECIDE;
  }

  /** What was quoted, pasted or forwarded with it is no part of the text, but enclosed. */
  @Override
  public Optional<Message> understand(Receipt receipt) {
    return ArrivedTranscript.message(receipt).or(() -> InboundMessages.of(receipt));
  }

  @Override
  public Gathered gather(Message message) {
    SlackPlace place = SlackPlace.of(message.address());
    return ShortcutTarget.on(message.aim())
        .map(
            target ->
                above(message, place, PastedWords.mayAsk(message.text()))
                    .orElseGet(() -> pointing.gather(message, target, cast(place))))
        .orElseGet(() -> around(message, place));
  }

  /** The thread; where a mention begins it and brings nothing, what stands above that. */
  private Gathered around(Message message, SlackPlace place) {
    Gathered thread =
        gathered(
            "Slack thread",
            place,
            reader.read(place),
            place.isDirect() ? SlackGathering::addAlone : SlackGathering::add);
    boolean brings = !thread.isEmpty() || PastedWords.tell(message.text());
    return above(message, place, !brings).orElse(thread);
  }

  /** The words in a channel above a mention that only asks; empty where there are none. */
  private Optional<Gathered> above(Message message, SlackPlace place, boolean asks) {
    return asks && !place.isDirect() && SlackTimestamp.of(message.at()).equals(place.ts())
        ? Optional.of(
                gathered(
                    "Slack channel", place, reader.above(place, cast(place)), SlackGathering::add))
            .filter(one -> !one.isEmpty())
        : Optional.empty();
  }

  @Override
  public Gathered enclosed(Message message) {
    SlackPlace place = SlackPlace.of(message.address());
    Optional<Gathered> pointed =
        ShortcutTarget.on(message.aim())
            .map(target -> pointing.guess(message, target, cast(place)));
    if (pointed.isPresent() || message.aim() != null) {
      return pointed.orElseGet(() -> new Gathered(Submission.of(null), List.of()));
    }
    TalkReader.ThreadTranscript talk = reader.message(place, SlackTimestamp.of(message.at()));
    return gathered("Slack thread", place, talk, SlackGathering::addEnclosed);
  }

  private Gathered gathered(
      String name,
      SlackPlace place,
      TalkReader.ThreadTranscript talk,
      BiConsumer<SlackGathering, com.slack.api.model.Message> taking) {
    SlackGathering gathering =
        new SlackGathering(cast(place), new ThreadFiles(files, place.team()));
    talk.messages().forEach(one -> taking.accept(gathering, one));
    gathering.unread(talk.unread());
    return gathering.done(name);
  }

  private ThreadParticipants cast(SlackPlace place) {
    return new ThreadParticipants(
        people, place.team(), identity.get(place.team()).answerOrUnreachable());
  }

  @Override
  public Right rights(Message message) {
    return asker(message).standing().right();
  }

  @Override
  public List<String> details(BotAnswer.Judged judged, DialogForm form) {
    return new CaseDetails(judged, book, Audience.TEAM).of(form);
  }

  @Override
  public boolean isDirect(Message message) {
    return SlackPlace.of(message.address()).isDirect();
  }

  /** Each message to the bot alone begins a thread of its own. */
  @Override
  public boolean isSameTalk(Message message, String conversation) {
    return isDirect(message) && isSameRoom(message, conversation);
  }

  @Override
  public Optional<Long> caseAbove(Message message) {
    return cardAbove.of(message);
  }

  @Override
  public boolean isSameRoom(Message message, String conversation) {
    SlackPlace there = SlackPlace.of(message.address(), conversation);
    return SlackPlace.of(message.address()).channel().equals(there.channel());
  }

  @Override
  public boolean isOpenRoom(Message message, String conversation) {
    return onlookers.areMore(SlackPlace.of(message.address(), conversation));
  }

  @Override
  public Address room(Message message) {
    SlackPlace place = SlackPlace.of(message.address());
    return new SlackPlace(place.team(), place.channel(), "").address();
  }

  @Override
  public boolean showsOnce() {
    return true;
  }

  @Override
  public boolean runs(Message message) {
    return asker(message).runs();
  }

  @Override
  public List<String> names(Message message) {
    return asker(message).names();
  }

  /** The language of an asker's Slack, if the bot speaks it; empty where Slack cannot tell now. */
  Optional<BotLanguage> language(Message message) {
    return people.language(message.asker().id(), SlackPlace.of(message.address()).team());
  }

  private ThreadMember asker(Message message) {
    return people.get(message.asker().id(), SlackPlace.of(message.address()).team());
  }

  @Override
  public boolean hears(Message message) {
    return rooms.has(SlackPlace.of(message.address()));
  }

  /** As Slack's own menu copies it. */
  @Override
  public String link(Message message) {
    SlackPlace place = SlackPlace.of(message.address());
    String ts = place.ts();
    return ts != null
            && identity.get(place.team()) instanceof ApiResult.Answered(SlackSelf self)
            && !self.url().isEmpty()
        ? self.url() + "archives/" + place.channel() + "/p" + ts.replace(".", "")
        : "";
  }

  @Override
  public boolean sees(Message message, String conversation) {
    SlackPlace here = SlackPlace.of(message.address());
    SlackPlace there = SlackPlace.of(message.address(), conversation);
    String asker = message.asker().id();
    return here.channel().equals(there.channel())
        ? !isApart(message, here) || !members.lacks(there, asker)
        : members.has(there, asker);
  }

  /** Whether it was pressed in a talk, on a card of a channel that not everyone can read. */
  private boolean isApart(Message message, SlackPlace channel) {
    InteractionTarget aim = message.aim();
    return aim != null
        && (Interaction.DIRECT.equals(aim.carried())
            || (aim.carried() == null && aim.where() == InteractionTarget.Where.DIRECT))
        && !channel.isDirect()
        && rooms.of(channel) != Crowd.PUBLIC;
  }

  @Override
  public String place(Message message, String conversation) {
    return rooms.name(SlackPlace.of(message.address(), conversation));
  }

  @Override
  public Onlookers onlookers(Message message) {
    // Who merely changed their words asked for nothing, and may be the one that is screened.
    boolean asked = !(message.command() instanceof Command.SourceChanged);
    return onlookers.look(
        SlackPlace.of(message.address()),
        asked ? message.asker().id() : "",
        message.command() instanceof Command.PostHere);
  }

  @Override
  public String layOut(BotAnswer answer) {
    return SlackText.plain(answer, book).written();
  }

  @Override
  public String layOut(BotAnswer answer, ReplyContext context) {
    return SlackText.of(answer, context).written();
  }
}
