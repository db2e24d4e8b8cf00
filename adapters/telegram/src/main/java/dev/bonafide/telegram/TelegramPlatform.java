package dev.bonafide.telegram;

import dev.bonafide.conversation.Answer;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.Command;
import dev.bonafide.conversation.CommandReader;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Gathered;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Receipt;
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
            new Handed(List.of(), "")));
  }

  @Override
  public String name() {
    return Place.PLATFORM;
  }

  /** Each burst of forwards is a case of its own. */
  @Override
  public boolean isOneMatter() {
    return false;
  }

  @Override
  public Optional<Message> understand(Receipt receipt) {
    return Optional.of(
        new Message(receipt.address(), receipt.key(), spoken.asker(), spoken.text(), spoken.at()));
  }

  @Override
  public Gathered gather(Message message) {
    Gathering gathering = new Gathering(Long.parseLong(spoken.asker().id()), files, desk);
    spoken.handed().messages().forEach(gathering::add);
    gathering.add(Wording.of(spoken.handed()));
    return gathering.done();
  }

  /** What came beside typed words. */
  @Override
  public Gathered enclosed(Message message) {
    Gathering gathering = new Gathering(Long.parseLong(spoken.asker().id()), files, desk);
    spoken.handed().messages().stream()
        .filter(one -> !one.hasText() || one.getForwardOrigin() != null)
        .forEach(gathering::add);
    return gathering.done();
  }

  @Override
  public String layOut(Answer answer) {
    return switch (answer) {
      case Answer.Working _ -> card(new Answer.Working(working())).written();
      case Answer.Told(List<String> said) -> card(told(said)).with(spoken.buttons()).written();
      case Answer.Judged judged -> card(judged).with(Buttons.of(judged)).written();
    };
  }

  private Card card(Answer answer) {
    return Card.words(CardText.of(answer), spoken.about());
  }

  private Answer told(List<String> said) {
    List<String> all = new ArrayList<>(said);
    if (CommandReader.read(spoken.text()) instanceof Command.Screen) {
      // In plain words, a request to screen is answered only where there was nothing to screen.
      all.set(0, Sayings.NOTHING_READ);
    }
    if (!spoken.footnote().isEmpty()) {
      all.add(spoken.footnote());
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
    return "%d %s%s. Screening; the verdict will stand here."
        .formatted(
            messages,
            messages == 1 ? "message" : "messages",
            people == 0 ? "" : people == 1 ? " of one person" : " of " + people + " people");
  }
}
