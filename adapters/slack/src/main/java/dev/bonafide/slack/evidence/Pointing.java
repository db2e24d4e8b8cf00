package dev.bonafide.slack.evidence;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.ShortcutTarget;
import dev.bonafide.slack.people.MembershipStatus;
import dev.bonafide.slack.people.ThreadParticipants;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes evidence of a message that someone pointed at, and guesses who is screened in it. */
public record Pointing(TalkReader reader, FileReader files) {
  /** The message as it traveled, or as it is read again. */
  public Gathered gather(
      dev.bonafide.conversation.Message asked,
      ShortcutTarget target,
      ThreadParticipants participants) {
    return gather(asked, target, participants, target.isSubjects());
  }

  /** The same, with who may be screened: an outsider who wrote it, or whose words it passes on. */
  public Gathered guess(
      dev.bonafide.conversation.Message asked,
      ShortcutTarget target,
      ThreadParticipants participants) {
    Optional<Message> message = target.asMessage();
    boolean outsider =
        message.isPresent()
            && participants.author(message.get()).standing() == MembershipStatus.OUTSIDER;
    Gathered found = gather(asked, target, participants, outsider);
    String name =
        message
            .map(one -> outsider ? participants.author(one).name() : forwarded(one))
            .orElse(null);
    return new Gathered(found.submission().of(null, name), found.unread());
  }

  private Gathered gather(
      dev.bonafide.conversation.Message asked,
      ShortcutTarget target,
      ThreadParticipants participants,
      boolean isSubjects) {
    SlackPlace place = SlackPlace.of(asked.address());
    SlackGathering gathering =
        new SlackGathering(participants, new ThreadFiles(files, place.team()));
    Optional<Message> carried = target.asMessage();
    if (carried.isPresent()) {
      gathering.addPointed(carried.get(), isSubjects);
    } else {
      TalkReader.ThreadTranscript talk = reader.message(place, target.ts());
      talk.messages().forEach(one -> gathering.addPointed(one, isSubjects));
      gathering.unread(talk.unread());
    }
    return gathering.done("Slack thread");
  }

  private static @Nullable String forwarded(Message message) {
    return Objects.requireNonNullElse(message.getAttachments(), List.<Attachment>of()).stream()
        .filter(SlackGathering::isForwarded)
        .map(Attachment::getAuthorName)
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(null);
  }
}
