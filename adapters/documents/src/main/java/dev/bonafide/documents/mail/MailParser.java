package dev.bonafide.documents.mail;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes one mail apart. A mail inside it stays whole: it is an attachment. */
final class MailParser {
  private static final int PARTS_IN_PARTS = 30;
  private static final int LONGEST_FIELD = 2_000;
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(5_000)
          .build();

  private final String name;
  private final Intake intake;
  private final MimeTokenStream tokens =
      new MimeTokenStream(
          CONFIG,
          new DefaultBodyDescriptorBuilder(
              null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
  private final Map<String, String> fields = new HashMap<>();
  private final MailDelivery delivery = new MailDelivery();
  private final StringBuilder plain = new StringBuilder();
  private final List<String> html = new ArrayList<>();
  private final List<Mail.Attachment> attachments = new ArrayList<>();
  private int depth;
  private int bodies;

  private MailParser(String name, Intake intake) {
    this.name = name;
    this.intake = intake;
  }

  static Mail parse(String name, InputStream in, Intake intake) throws IOException {
    return new MailParser(name, intake).mail(in);
  }

  private Mail mail(InputStream in) throws IOException {
    try {
      tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
      tokens.parse(in);
      boolean head = true;
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        head &= state != EntityState.T_END_HEADER;
        take(state, head);
      }
    } catch (MimeException | IllegalArgumentException e) {
      throw new UnreadableExhibit(name, "is a damaged email");
    }
    fields.putAll(delivery.facts());
    return new Mail(Map.copyOf(fields), plain.toString(), html, attachments);
  }

  private void take(EntityState state, boolean head) throws IOException {
    switch (state) {
      case T_FIELD -> {
        if (head) {
          Field field = tokens.getField();
          String value = decoded(Optional.ofNullable(field.getBody()).orElse(""));
          delivery.take(field.getName(), value);
          if (Mail.isShown(field.getName())) {
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value);
          }
        }
      }
      case T_START_MULTIPART -> {
        if (++depth > PARTS_IN_PARTS) {
          throw new UnreadableExhibit(
              name, "has parts in parts deeper than " + PARTS_IN_PARTS + " levels");
        }
      }
      case T_END_MULTIPART -> depth--;
      case T_BODY -> body();
      default -> {}
    }
  }

  private static String decoded(String value) {
    String words = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST_FIELD)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private void body() throws IOException {
    MaximalBodyDescriptor part = (MaximalBodyDescriptor) tokens.getBodyDescriptor();
    String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
    String file = fileName(part);
    if (bodies++ > 0) {
      intake.count(name);
    }
    String full = file.isEmpty() ? name : name + "/" + file;
    Content content;
    try (InputStream decoded = tokens.getDecodedInputStream()) {
      content = intake.take(full, decoded, 0);
    }
    boolean attached =
        "attachment".equalsIgnoreCase(part.getContentDispositionType()) || !file.isEmpty();
    if (!attached && type.equals("text/html")) {
      html.add(Letters.of(content, part.getCharset()));
    } else if (!attached && type.startsWith("text/")) {
      plain.append(plain.isEmpty() ? "" : "\n\n");
      plain.append(Letters.of(content, part.getCharset()));
    } else {
      String called = file.isEmpty() ? "part " + (attachments.size() + 1) : file;
      attachments.add(new Mail.Attachment(called, type, content));
    }
  }

  private static String fileName(MaximalBodyDescriptor part) {
    String given =
        Optional.ofNullable(part.getContentDispositionFilename())
            .or(() -> Optional.ofNullable(part.getContentTypeParameters().get("name")))
            .orElse("");
    String one = decoded(given).replace('\\', '/');
    return one.substring(one.lastIndexOf('/') + 1).strip();
  }
}
