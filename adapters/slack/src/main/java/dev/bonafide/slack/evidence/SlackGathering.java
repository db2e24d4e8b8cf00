package dev.bonafide.slack.evidence;

import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.HeldRecordings;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.evidence.PictureNumbers;
import dev.bonafide.conversation.evidence.Screenshots;
import dev.bonafide.conversation.evidence.WarnedOf;
import dev.bonafide.conversation.intent.PassedOn;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.people.MembershipStatus;
import dev.bonafide.slack.people.ThreadMember;
import dev.bonafide.slack.people.ThreadParticipants;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts messages into exhibits, by Slack's identities alone. What members typed is the reviewers',
 * no matter who asks; what guests and strangers typed is, perhaps, the subject: both become turns.
 * What anyone handed in (files, quotations, fenced text, forwarded messages) and what other bots
 * posted are exhibits of their own, and never notes. What Slack shows of links is the pages' own:
 * {@link Previews}.
 */
public final class SlackGathering {
  /** More frames below one message are not read. */
  private static final int ATTACHMENTS = 10;

  private final ThreadParticipants participants;
  private final ThreadFiles files;
  private final ExhibitNames names = new ExhibitNames();
  private final PictureNumbers pictures = new PictureNumbers();
  private final List<MessageTurn> turns = new ArrayList<>();
  private final List<Exhibit> evidence = new ArrayList<>();
  private final HeldRecordings held = new HeldRecordings();
  private final Previews previews = new Previews();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Set<String> team = new LinkedHashSet<>();

  /** For a case that someone asked for. */
  public SlackGathering(ThreadParticipants participants, ThreadFiles files) {
    this.participants = participants;
    this.files = files;
  }

  /** Takes a message whole. */
  public void add(Message message) {
    if (isHeard(message)) {
      MessageParts parts = MessageParts.of(text(message));
      type(message, participants.plain(parts.typed()));
      enclose(message, parts, false);
    }
  }

  /**
   * Takes a message that someone pointed at: evidence, no matter who wrote it.
   *
   * @param isSubjects whether its author is the person being screened
   */
  void addPointed(Message message, boolean isSubjects) {
    MessageParts parts = MessageParts.of(text(message));
    ThreadMember author = participants.author(message);
    String words = participants.plain(parts.typed());
    if ((isSubjects || WarnedOf.is(words)) && !words.isBlank()) {
      turns.add(turn(message, Role.SUBJECT, words));
    } else if (author.standing() == MembershipStatus.MEMBER
        && PassedOn.quotes(words, author.name())
        && !PastedChats.isOfOthers(List.of(words), author.name())) {
      turns.add(turn(message, Role.REVIEWER, words));
    } else {
      hand(author.name() + "'s message", words, at(message.getTs()));
    }
    enclose(message, parts, !isSubjects);
  }

  /**
   * Takes a message to the bot alone: in a line below the first that asks it something, no words.
   */
  public void addAlone(Message message) {
    String words = participants.plain(MessageParts.of(text(message)).typed());
    boolean begins = message.getThreadTs() == null || message.getThreadTs().equals(message.getTs());
    if (!begins && PlainWords.isLine(words) && PlainWords.in(words, true, _ -> false).isPresent()) {
      addEnclosed(message);
    } else {
      add(message);
    }
  }

  /** Takes only what came with a message. */
  public void addEnclosed(Message message) {
    if (isHeard(message)) {
      enclose(message, MessageParts.of(text(message)), false);
    }
  }

  public void unread(List<String> what) {
    unread.addAll(what);
  }

  private boolean isHeard(Message message) {
    return !participants.isSelf(message) && SlackRequest.is(message);
  }

  private static String text(Message message) {
    return message.getText() == null ? "" : message.getText();
  }

  private void type(Message message, String words) {
    ThreadMember author = participants.author(message);
    if (words.isBlank() || participants.isCommand(message)) {
      return;
    }
    switch (author.standing()) {
      case BOT -> hand("posted by " + author.name(), words, at(message.getTs()));
      case OUTSIDER -> turns.add(turn(message, Role.SUBJECT, words));
      case MEMBER -> turns.add(turn(message, Role.REVIEWER, words));
      case UNKNOWN, HIDDEN -> {
        unread.add(
            "what "
                + author.name()
                + " wrote are the subject's words or not: Slack does not tell the bot who that is");
        turns.add(turn(message, Role.OTHER, words));
      }
    }
  }

  private MessageTurn turn(Message message, Role role, String words) {
    String author = participants.author(message).name();
    return new MessageTurn(author, at(message.getTs()), role, words);
  }

  private static String at(String ts) {
    return SlackTimestamp.instant(ts).toString();
  }

  private void enclose(Message message, MessageParts parts, boolean isPost) {
    ThreadMember author = participants.author(message);
    String name = author.name();
    if (author.standing() == MembershipStatus.MEMBER && !participants.isCommand(message)) {
      team.addAll(author.names());
    }
    parts.quoted().forEach(one -> hand("quoted by " + name, participants.plain(one), null));
    parts.fenced().forEach(one -> hand("pasted by " + name, participants.plain(one), null));
    attached(message, name, isPost);
    files(message.getFiles(), message);
  }

  private void attached(Message message, String by, boolean isPost) {
    List<Attachment> all = Objects.requireNonNullElse(message.getAttachments(), List.of());
    StringBuilder seen = new StringBuilder(text(message));
    for (Attachment attachment : all.subList(0, Math.min(ATTACHMENTS, all.size()))) {
      if (isForwarded(attachment)) {
        forwarded(attachment, by);
      } else {
        shown(message, AttachedText.of(attachment, seen), by, isPost);
      }
      files(attachment.getFiles(), null);
    }
    if (all.size() > ATTACHMENTS) {
      unread.add("all but the first " + ATTACHMENTS + " attachments below a message by " + by);
    }
  }

  static boolean isForwarded(Attachment attachment) {
    return Boolean.TRUE.equals(attachment.isMsgUnfurl())
        || (attachment.getAuthorId() != null && attachment.getChannelId() != null);
  }

  private void forwarded(Attachment attachment, String by) {
    String text = attachment.getText() == null ? attachment.getFallback() : attachment.getText();
    String ts = attachment.getTs();
    if (text != null) {
      hand("forwarded by " + by, participants.plain(text), ts == null ? null : at(ts));
    }
  }

  /** Programs speak in frames; below what people say Slack shows what a link leads to. */
  private void shown(Message message, AttachedText attached, String by, boolean isPost) {
    String words = participants.plain(attached.words());
    boolean isBots = message.getBotId() != null;
    String name = isBots ? "posted by " + by : "preview of a link by " + by;
    if (isBots || isPost) {
      hand(name, words, null);
    } else if (!words.isBlank()) {
      previews.add(name, words);
    }
    if (attached.isCut()) {
      unread.add("all but the first 6,000 characters of an attachment below a message by " + by);
    }
  }

  /**
   * Takes files.
   *
   * @param message that they came with; null where it is not known who sent them first
   */
  private void files(@Nullable List<File> shared, @Nullable Message message) {
    if (shared != null) {
      for (File file : shared) {
        FileReader.OpenedFile opened = files.take(file);
        opened.exhibits().forEach(one -> opened(one, Clip.is(file) ? message : null));
        if (!opened.said().isEmpty()) {
          said(opened.said(), message);
        }
        if (!opened.unread().isEmpty()) {
          pictures.unread(FileReader.name(file));
          unread.addAll(opened.unread());
        }
      }
    }
  }

  private void opened(Exhibit exhibit, @Nullable Message recordedIn) {
    Exhibit named = exhibit.named(names.next(exhibit.name(), exhibit.kind()));
    try {
      Exhibit one = recordedIn == null ? named : named.recordedIn(spoken("", recordedIn));
      evidence.add(pictures.next(held.hold(one)));
    } catch (UnreadableExhibit full) {
      unread.add(full.exhibit() + ": " + full.reason());
    }
  }

  /** A clip is its author's words, and no one's notes. */
  private void said(String words, @Nullable Message message) {
    if (message == null) {
      String name = names.next("clip", ExhibitKind.TRANSCRIPT);
      evidence.add(Exhibit.of(name, ExhibitKind.TRANSCRIPT, words));
    } else {
      turns.add(spoken(words, message));
    }
  }

  private MessageTurn spoken(String words, Message message) {
    boolean outsider = participants.author(message).standing() == MembershipStatus.OUTSIDER;
    return turn(message, outsider ? Role.SUBJECT : Role.OTHER, words);
  }

  private void hand(String name, String text, @Nullable String at) {
    if (!text.isBlank()) {
      evidence.add(new Exhibit(names.next(name, null), null, text, null, at, false));
    }
  }

  /**
   * Returns what was taken.
   *
   * @param talk name of what people typed
   */
  public Gathered done(String talk) {
    List<Exhibit> exhibits = new ArrayList<>();
    if (!turns.isEmpty()) {
      exhibits.add(Exhibit.ofTurns(names.next(talk, ExhibitKind.MESSAGES), turns));
    }
    previews.exhibits(said()).forEach(one -> exhibits.add(one.named(names.next(one.name(), null))));
    exhibits.addAll(Screenshots.joined(evidence));
    Submission found = Submission.of(null).holding(exhibits);
    return new Gathered(found, List.copyOf(unread), List.copyOf(team));
  }

  /** Everything that people say in it. */
  private List<String> said() {
    return Stream.concat(
            turns.stream().map(MessageTurn::text), evidence.stream().map(Exhibit::text))
        .toList();
  }
}
