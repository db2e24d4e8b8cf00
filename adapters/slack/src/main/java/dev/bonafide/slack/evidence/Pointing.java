package dev.bonafide.slack.evidence;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.ShortcutTarget;
import dev.bonafide.slack.people.ThreadParticipants;
import dev.bonafide.slack.people.MembershipStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes evidence of a message that somebody pointed at, and guesses who is vetted in it. */
public final class Pointing {
  private final TalkReader reader;
  private final FileReader files;

  public Pointing(TalkReader reader, FileReader files) {
    this.reader = reader;
    this.files = files;
  }

  /** The message as it travelled, or as it is read again. */
  public Gathered gather(dev.bonafide.conversation.Message asked, ShortcutTarget pointed, ThreadParticipants cast) {
    return gather(asked, pointed, cast, pointed.isSubjects());
  }

  /** The same, with who may be vetted: an outsider who wrote it, or whose words it passes on. */
  public Gathered guess(dev.bonafide.conversation.Message asked, ShortcutTarget pointed, ThreadParticipants cast) {
    Optional<Message> message = pointed.asMessage();
    boolean outsider =
        message.isPresent() && cast.author(message.get()).standing() == MembershipStatus.OUTSIDER;
    Gathered found = gather(asked, pointed, cast, outsider);
    String name =
        message.map(one -> outsider ? cast.author(one).name() : forwarded(one)).orElse(null);
    Submission handedIn = found.submission();
    return new Gathered(
        new Submission(null, name, handedIn.claims(), handedIn.exhibits(), handedIn.warnings()),
        found.unread());
  }

  private Gathered gather(
      dev.bonafide.conversation.Message asked, ShortcutTarget pointed, ThreadParticipants cast, boolean isSubjects) {
    SlackPlace place = SlackPlace.of(asked.address());
    Gathering gathering = new Gathering(cast, asked.asker().id(), new Files(files, place.team()));
    Optional<Message> carried = pointed.asMessage();
    if (carried.isPresent()) {
      gathering.addPointed(carried.get(), isSubjects);
    } else {
      ThreadTranscript talk = reader.message(place, pointed.ts());
      talk.messages().forEach(one -> gathering.addPointed(one, isSubjects));
      gathering.unread(talk.unread());
    }
    return gathering.done();
  }

  private static @Nullable String forwarded(Message message) {
    List<Attachment> attachments = message.getAttachments();
    if (attachments == null) {
      return null;
    }
    return attachments.stream()
        .map(Attachment::getAuthorName)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(null);
  }
}
