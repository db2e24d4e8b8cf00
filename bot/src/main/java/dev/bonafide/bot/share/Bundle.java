package dev.bonafide.bot.share;

import dev.bonafide.postgres.sharing.OwnKey;
import dev.bonafide.postgres.sharing.SharedIndicators;
import dev.bonafide.sharing.SharedIndicator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What is handed on.
 *
 * @param file what it is called
 * @param content in UTF-8
 * @param signature of exactly these bytes
 * @param indicators how many count, those from before among them
 */
record Bundle(String file, String content, String signature, long indicators) {

  static Bundle of(OwnKey key, SharedIndicators.Next next, ShareFormat format) {
    byte[] content = format.written(key, next.indicators());
    String signature =
        key.key()
            .sign(
                content,
                next.at(),
                next.at().plus(Duration.ofDays(SharedIndicator.DAYS)),
                format.file());
    return new Bundle(
        format.file(),
        new String(content, StandardCharsets.UTF_8),
        signature,
        next.indicators().stream().filter(one -> !one.isWithdrawn()).count());
  }
}
