package dev.bonafide.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.FetchedFile;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Fetches files, as far as Telegram lets bots. */
public record DocumentFetcher(TelegramConnection connection) {
  /** More is refused by the platform. */
  static final int LARGEST = 20 << 20;

  /**
   * Fetches one.
   *
   * @throws Unreachable if Telegram cannot be reached now
   */
  public FetchedFile fetch(Document document, Phrasebook book) {
    if (document.getFileSize() != null && document.getFileSize() > LARGEST) {
      return new FetchedFile.Missing(book.say("file.large"));
    }
    return fetch(document.getFileId(), book);
  }

  /**
   * Fetches a photo, which Telegram keeps in several sizes of at most 10 MB, in its largest.
   *
   * @throws Unreachable if Telegram cannot be reached now
   */
  public FetchedFile fetch(List<PhotoSize> photo, Phrasebook book) {
    PhotoSize largest =
        Collections.max(photo, Comparator.comparing(size -> size.getWidth() * size.getHeight()));
    return fetch(largest.getFileId(), book);
  }

  /**
   * Fetches a voice message, a recording or a video.
   *
   * @throws Unreachable if Telegram cannot be reached now
   */
  public FetchedFile fetch(SentRecording recording, Phrasebook book) {
    return recording.size() > LARGEST
        ? new FetchedFile.Missing(book.say("file.large"))
        : fetch(recording.id(), book);
  }

  private FetchedFile fetch(String id, Phrasebook book) {
    ApiResult<JsonNode, TelegramRefusal> where =
        connection.call(GetFile.builder().fileId(id).build());
    return switch (where.orUnreachable()) {
      case ApiResult.Answered(JsonNode file) ->
          bytes(connection.file(file.path("file_path").asText(), LARGEST), book);
      case ApiResult.Refused(TelegramRefusal refused) -> missing(refused, book);
    };
  }

  private static FetchedFile bytes(ApiResult<byte[], TelegramRefusal> outcome, Phrasebook book) {
    return switch (outcome.orUnreachable()) {
      case ApiResult.Answered(byte[] bytes) -> new FetchedFile.Bytes(bytes);
      case ApiResult.Refused(TelegramRefusal refused) -> missing(refused, book);
    };
  }

  private static FetchedFile missing(TelegramRefusal refused, Phrasebook book) {
    return new FetchedFile.Missing(
        refused.says("too big")
            ? book.say("file.large")
            : book.say("file.refused", refused.description()));
  }

  /**
   * Sound that someone sent.
   *
   * @param id by which Telegram gives it
   * @param size in bytes; 0 where Telegram does not say
   */
  public record SentRecording(String id, long size) {}
}
