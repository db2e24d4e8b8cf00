package dev.bonafide.telegram;

import dev.bonafide.conversation.Answer;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Line;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.Files;
import dev.bonafide.telegram.api.Place;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.card.Buttons;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.Sayings;
import dev.bonafide.telegram.event.Handed;
import dev.bonafide.telegram.event.Origins;
import dev.bonafide.telegram.evidence.Gathering;
import dev.bonafide.telegram.evidence.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telegram as a talk needs it, for one thing that somebody asks. */
final class TelegramPlatform implements Platform {
  private final Files files;
  private final Desk desk;
  private final Spoken spoken;

  TelegramPlatform(Files files, Desk desk, Spoken spoken) {
    this.files = files;
    this.desk = desk;
    this.spoken = spoken;
  }

  /** One that nobody speaks to. */
  static Platform silent(TelegramConnection connection, Desk desk) {
    return new TelegramPlatform(
        new Files(connection),
        desk,
        new Spoken(
            new Place(0),
            new Asker("0", "nobody"),
            "",
            Instant.EPOCH,
            0,
            Handed.NOTHING,
            Sayings.ENGLISH));
  }

  @Override
  public String name() {
    return Place.PLATFORM;
  }

  @Override
  public Phrasebook phrasebook() {
    return spoken.book();
  }

  /** Each burst of forwards is a case of its own. */
  @Override
  public boolean isOneMatter() {
    return false;
  }

  @Override
  public Optional<Message> understand(Receipt receipt) {
    Moved moved = spoken.manner().moved();
    return Optional.of(
        new Message(
            receipt.address(),
            receipt.key(),
            spoken.asker(),
            spoken.text(),
            spoken.at(),
            moved == null ? null : moved.aim()));
  }

  @Override
  public Gathered gather(Message message) {
    Gathering gathering = gathering();
    spoken.handed().messages().forEach(gathering::add);
    gathering.add(Wording.of(spoken.handed()));
    return gathering.done();
  }

  private Gathering gathering() {
    return new Gathering(Long.parseLong(spoken.asker().id()), files, desk, spoken.book());
  }

  /** What came beside typed words, or from another case. */
  @Override
  public Gathered enclosed(Message message) {
    Moved moved = spoken.manner().moved();
    if (moved != null) {
      return moved.gathered();
    }
    Gathering gathering = gathering();
    spoken.handed().messages().stream()
        .filter(one -> !one.hasText() || one.getForwardOrigin() != null)
        .forEach(gathering::add);
    return gathering.done();
  }

  @Override
  public String layOut(Answer answer) {
    return switch (answer) {
      case Answer.Working _ -> card(new Answer.Working(working())).written();
      case Answer.Told(List<String> said) ->
          card(told(said)).with(spoken.manner().buttons()).written();
      case Answer.Judged judged -> judged(judged);
    };
  }

  private String judged(Answer.Judged judged) {
    Moved moved = spoken.manner().moved();
    return card(moved == null ? judged : joined(judged, moved))
        .with(Buttons.of(judged, spoken.book(), spoken.manner().earlier()))
        .written();
  }

  private Answer.Judged joined(Answer.Judged judged, Moved moved) {
    List<String> notices = new ArrayList<>();
    notices.add(spoken.book().say("joined", moved.from()));
    notices.addAll(judged.notices());
    return new Answer.Judged(
        judged.caseId(), judged.examination(), judged.particulars(), notices, judged.questions());
  }

  private Card card(Answer answer) {
    int latest =
        spoken.handed().messages().stream()
            .mapToInt(org.telegram.telegrambots.meta.api.objects.message.Message::getMessageId)
            .max()
            .orElse(0);
    return Card.words(CardText.of(answer, spoken.book()), spoken.about()).after(latest);
  }

  private Answer told(List<String> said) {
    List<String> all = new ArrayList<>(said);
    if (CommandReader.read(spoken.text()) instanceof Command.Screen) {
      // In plain words, a request to screen is answered only where there was nothing to screen.
      all.set(0, spoken.book().say("nothing-read"));
    }
    if (!spoken.manner().footnote().isEmpty()) {
      all.add(spoken.manner().footnote());
    }
    return new Answer.Told(all);
  }

  private String working() {
    int messages = spoken.handed().messages().size();
    long people =
        spoken.handed().messages().stream()
            .filter(one -> one.getForwardOrigin() != null)
            .map(one -> Origins.of(one.getForwardOrigin()).name())
            .distinct()
            .count();
    Line what = Line.of("messages", messages);
    return spoken
        .book()
        .say(
            "working", people == 0 ? what : Line.of("working.of", what, Line.of("people", people)));
  }
}
