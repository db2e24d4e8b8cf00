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
  public FetchedFile fetch(Document document, Phrasebook book) {
    if (document.getFileSize() != null && document.getFileSize() > LARGEST) {
      return new FetchedFile.Missing(book.say("file.large"));
    }
    TelegramResult<JsonNode> where =
        connection.call(GetFile.builder().fileId(document.getFileId()).build());
    return switch (where) {
      case TelegramResult.Answered<JsonNode>(JsonNode file) ->
          bytes(connection.file(file.path("file_path").asText(), LARGEST), book);
      case TelegramResult.Refused<JsonNode> refused -> missing(refused, book);
      case TelegramResult.Away<JsonNode>(Duration by, String why) -> throw new Unreachable(why, by);
      case TelegramResult.Lost<JsonNode>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private static FetchedFile bytes(TelegramResult<byte[]> outcome, Phrasebook book) {
    return switch (outcome) {
      case TelegramResult.Answered<byte[]>(byte[] bytes) -> new FetchedFile.Bytes(bytes);
      case TelegramResult.Refused<byte[]> refused -> missing(refused, book);
      case TelegramResult.Away<byte[]>(Duration by, String why) -> throw new Unreachable(why, by);
      case TelegramResult.Lost<byte[]>(String why) -> throw new Unreachable(why, PAUSE);
    };
  }

  private static FetchedFile missing(TelegramResult.Refused<?> refused, Phrasebook book) {
    return new FetchedFile.Missing(
        refused.says("too big")
            ? book.say("file.large")
            : book.say("file.refused", refused.description()));
  }
}
