package dev.bonafide.telegram.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.PictureNumbers;
import dev.bonafide.conversation.evidence.Screenshots;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.telegram.api.DocumentFetcher;
import dev.bonafide.telegram.event.ForwardOrigins;
import dev.bonafide.telegram.event.TelegramInbound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Sorts messages into exhibits, by Telegram's identities alone. The person who submits is the
 * reviewer: what they typed are notes. A forward's origin names its speaker; the forwarder's own
 * forwarded messages are the other side, and {@link ForwardSides} says where that leaves it open. A
 * name without an account proves no one.
 */
public final class TelegramGathering {
  private final long asker;
  private final DocumentFetcher files;
  private final AttachmentReader attachmentReader;
  private final Phrasebook book;
  private final ExhibitNames names = new ExhibitNames();
  private final PictureNumbers pictures;
  private final List<MessageTurn> turns = new ArrayList<>();
  private final SpokenTurns voices = new SpokenTurns();
  private final List<Exhibit> evidence = new ArrayList<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private final List<String> unread = new ArrayList<>();
  private final Map<String, Integer> media = new LinkedHashMap<>();

  public TelegramGathering(
      long asker, DocumentFetcher files, AttachmentReader attachmentReader, Phrasebook book) {
    this.asker = asker;
    this.files = files;
    this.attachmentReader = attachmentReader;
    this.book = book;
    this.pictures = new PictureNumbers(book.say("photo.name"));
  }

  public void add(Message message) {
    if (message.getForwardOrigin() != null) {
      turn(ForwardOrigins.of(message.getForwardOrigin()), TelegramInbound.words(message));
    }
    Optional<SpokenMessage> spoken = SpokenMessage.of(message);
    if (message.getDocument() != null && message.getAnimation() == null) {
      document(message.getDocument());
    } else if (message.hasPhoto()) {
      photo(message);
    } else if (spoken.isPresent() && attachmentReader.listening().largest() > 0) {
      recorded(message, spoken.get());
    } else if (!message.hasText()) {
      media.merge(SpokenMessage.Media.of(message), 1, Integer::sum);
    }
  }

  private void turn(ForwardOrigins origin, String words) {
    if (origin.hidden()) {
      warnings.add(book.say("hidden"));
    }
    turns.add(sent(origin, words));
  }

  private MessageTurn sent(ForwardOrigins origin, String words) {
    boolean own = origin.id() != null && origin.id() == asker;
    return new MessageTurn(
        origin.name(),
        Instant.ofEpochSecond(origin.date()).toString(),
        own ? Role.OTHER : Role.SUBJECT,
        words);
  }

  private void document(Document document) {
    String name = Objects.requireNonNullElse(document.getFileName(), book.say("file.name"));
    switch (files.fetch(document, book)) {
      case FetchedFile.Bytes(byte[] bytes) -> open(name, bytes);
      case FetchedFile.Missing(String why) -> unread(name, book.say("file.unread", name, why));
    }
  }

  /** What is no longer there is counted, like what no one can read. */
  private void photo(Message message) {
    String name = book.say("photo.name");
    switch (files.fetch(message.getPhoto(), book)) {
      case FetchedFile.Bytes(byte[] bytes) -> open(name, bytes);
      case FetchedFile.Missing _ -> {
        pictures.unread(name);
        media.merge(SpokenMessage.Media.of(message), 1, Integer::sum);
      }
    }
  }

  private void recorded(Message message, SpokenMessage spoken) {
    String name = Objects.requireNonNullElse(spoken.name(), book.say("voice.name"));
    switch (files.fetch(spoken.recording(), book)) {
      case FetchedFile.Bytes(byte[] bytes) when spoken.isOfSender() -> voice(message, name, bytes);
      case FetchedFile.Bytes(byte[] bytes) -> open(name, bytes);
      case FetchedFile.Missing(String why) -> unread.add(book.say("file.unread", name, why));
    }
  }

  /** People who submit their own voice say something, and are not screened. */
  private void voice(Message message, String name, byte[] bytes) {
    MessageTurn turn = new MessageTurn(null, null, Role.OTHER, "");
    if (message.getForwardOrigin() == null) {
      warnings.add(book.say("voice.own"));
    } else {
      turn = sent(ForwardOrigins.of(message.getForwardOrigin()), "");
    }
    try {
      for (Exhibit exhibit : attachmentReader.open(name, bytes)) {
        voices.add(exhibit, turn);
      }
    } catch (UnreadableExhibit unreadable) {
      unread(name, unreadable);
    }
  }

  private void unread(String name, UnreadableExhibit unreadable) {
    unread(name, unreadable.getMessage() == null ? name : unreadable.getMessage());
  }

  private void unread(String name, String said) {
    pictures.unread(name);
    unread.add(said);
  }

  private void open(String name, byte[] bytes) {
    try {
      for (Exhibit exhibit : attachmentReader.open(name, bytes)) {
        evidence.add(pictures.next(voices.hold(exhibit)));
      }
    } catch (UnreadableExhibit unreadable) {
      unread(name, unreadable);
    }
  }

  public void add(TypedText wording) {
    wording
        .pasted()
        .forEach(text -> evidence.add(Exhibit.of(book.say("exhibit.pasted"), null, text)));
    wording.notes().forEach(note -> evidence.add(Exhibit.of("", ExhibitKind.NOTE, note)));
  }

  public Gathered done() {
    List<Exhibit> all = new ArrayList<>();
    if (turns.stream().anyMatch(turn -> !turn.text().isEmpty())) {
      all.add(Exhibit.ofTurns(book.say("exhibit.forwarded"), voices.written(turns)));
    }
    all.addAll(voices.spoken(turns));
    all.addAll(evidence);
    List<Exhibit> named =
        all.stream()
            .map(exhibit -> exhibit.named(names.next(exhibit.name(), exhibit.kind())))
            .toList();
    media.forEach((kind, count) -> unread.add(book.say("media." + kind, count)));
    return new Gathered(
        new Submission(
            null,
            null,
            List.of(),
            Screenshots.joined(named, book.say("photo.name")),
            List.copyOf(warnings)),
        unread);
  }
}
