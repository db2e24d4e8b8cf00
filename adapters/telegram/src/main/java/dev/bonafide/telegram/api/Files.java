package dev.bonafide.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.Document;

/** Fetches files, as far as Telegram lets bots. */
public final class Files {
  /** More is refused by the platform. */
  static final int LARGEST = 20 << 20;

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final TelegramConnection connection;

  public Files(TelegramConnection connection) {
    this.connection = connection;
  }

  /**
   * Fetches one.
   *
   * @throws Unreachable if Telegram cannot be reached now
   */
  public Fetched fetch(Document document, Phrasebook book) {
    if (document.getFileSize() != null && document.getFileSize() > LARGEST) {
      return new Fetched.Missing(book.say("file.large"));
    }
    Outcome<JsonNode> where =
        connection.call(GetFile.builder().fileId(document.getFileId()).build());
    return switch (where) {
      case Outcome.Answered<JsonNode>(JsonNode file) ->
          bytes(connection.file(file.path("file_path").asText(), LARGEST), book);
      case Outcome.Refused<JsonNode> refused -> missing(refused, book);
      case Outcome.Away<JsonNode>(Duration by, String why) -> throw new Unreachable(why, by);
      case Outcome.Lost<JsonNode>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private static Fetched bytes(Outcome<byte[]> outcome, Phrasebook book) {
    return switch (outcome) {
      case Outcome.Answered<byte[]>(byte[] bytes) -> new Fetched.Bytes(bytes);
      case Outcome.Refused<byte[]> refused -> missing(refused, book);
      case Outcome.Away<byte[]>(Duration by, String why) -> throw new Unreachable(why, by);
      case Outcome.Lost<byte[]>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private static Fetched missing(Outcome.Refused<?> refused, Phrasebook book) {
    return new Fetched.Missing(
        refused.says("too big")
            ? book.say("file.large")
            : book.say("file.refused", refused.description()));
  }
}
