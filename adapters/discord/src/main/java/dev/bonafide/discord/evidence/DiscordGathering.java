package dev.bonafide.discord.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.HeldRecordings;
import dev.bonafide.conversation.evidence.PictureNumbers;
import dev.bonafide.conversation.evidence.Screenshots;
import dev.bonafide.conversation.evidence.WarnedOf;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes exhibits of a post: its words are the post's, no matter who wrote them, and so are those of
 * the frames below it; no one's name is taken in.
 */
public final class DiscordGathering {
  /** The exhibit of a post's own words, as long as no other has its name. */
  public static final String POST = "post";

  private static final int FILES = 10;
  private static final Set<String> RECORDINGS =
      Set.of("mp4", "mov", "mp3", "ogg", "webm", "m4a", "wav");
  private static final String PASSED_ON =
      "The post warns of these words. The person who wrote them first is screened, not the poster.";

  private final AttachmentFetcher files;
  private final AttachmentReader attachmentReader;
  private final ExhibitNames names = new ExhibitNames();
  private final PictureNumbers pictures = new PictureNumbers();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final HeldRecordings held = new HeldRecordings();
  private final List<String> unread = new ArrayList<>();
  private final List<String> slow = new ArrayList<>();

  public DiscordGathering(AttachmentFetcher files, AttachmentReader attachmentReader) {
    this.files = files;
    this.attachmentReader = attachmentReader;
  }

  /**
   * Everything that a post holds.
   *
   * @throws dev.bonafide.mail.Unreachable if Discord cannot be reached now
   */
  public PostEvidence of(PostContent content, Instant at) {
    said(POST, content.texts(), at);
    for (PostContent.PostEmbed embed : content.allEmbeds().toList()) {
      said(embed.name(), List.of(embed.words()), at);
      if (embed.isCut()) {
        unread.add(embed.name() + ": it is larger than Discord allows");
      }
    }
    MessageTurn posted = new MessageTurn(null, at.toString(), Role.SUBJECT, "");
    List<PostContent.Attachment> all = content.allFiles().toList();
    all.stream().limit(FILES).forEach(file -> file(file, posted));
    if (all.size() > FILES) {
      unread.add((all.size() - FILES) + " more files");
    }
    boolean warns = !content.texts().isEmpty() && content.texts().stream().allMatch(WarnedOf::is);
    Submission handedIn =
        new Submission(
            SubjectKind.JOB_POST,
            null,
            List.of(),
            Screenshots.joined(exhibits),
            warns ? List.of(PASSED_ON) : List.of(),
            unread);
    return new PostEvidence(
        HeardEvidence.of(WarnedOf.apart(handedIn), attachmentReader.listening()), slow);
  }

  private void said(String name, List<String> words, Instant at) {
    List<MessageTurn> turns =
        words.stream().map(one -> new MessageTurn(null, at.toString(), Role.SUBJECT, one)).toList();
    if (!turns.isEmpty()) {
      add(Exhibit.ofTurns(name, turns));
    }
  }

  private void file(PostContent.Attachment file, MessageTurn posted) {
    String name = file.name();
    if (RECORDINGS.contains(ending(name)) && attachmentReader.listening().largest() == 0) {
      unread.add(name + ": recordings are not screened");
      return;
    }
    switch (files.fetch(file)) {
      case FetchedFile.Bytes(byte[] bytes) -> open(name, bytes, posted);
      case FetchedFile.Missing(String why) -> unread(name, name + ": " + why);
    }
  }

  private void open(String name, byte[] bytes, MessageTurn posted) {
    try {
      attachmentReader.open(name, bytes).stream()
          .filter(exhibit -> exhibit.kind() != ExhibitKind.NOTE)
          .map(exhibit -> Screenshots.isPicture(name) ? asPosted(exhibit) : exhibit)
          .map(held::hold)
          .map(exhibit -> exhibit.recordedIn(posted))
          .forEach(this::add);
    } catch (UnreadableExhibit unreadable) {
      String said = unreadable.getMessage() == null ? name : unreadable.getMessage();
      unread(name, said);
      if (unreadable.isPassing()) {
        slow.add(said);
      }
    }
  }

  private void unread(String name, String said) {
    pictures.unread(name);
    unread.add(said);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A picture is posted for the words that it shows: they are the post's, or a chat's. */
  private static Exhibit asPosted(Exhibit picture) {
    return picture.as(ExhibitKind.MESSAGES);
  }

  private void add(Exhibit exhibit) {
    exhibits.add(pictures.next(exhibit.named(names.next(exhibit.name(), exhibit.kind()))));
  }

  /**
   * Evidence in a post.
   *
   * @param slow files that could not be read just now, and may be later, with the reason
   */
  public record PostEvidence(Submission handedIn, List<String> slow) {
    public PostEvidence {
      slow = List.copyOf(slow);
    }
  }
}
