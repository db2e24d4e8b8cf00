package dev.bonafide.documents.watchlist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.sharing.NamedUuid;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.sharing.VerifyingKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes what is shared as a STIX 2.1 bundle that {@link StixBundle} reads. The same indicators are
 * the same bytes, whenever they are written. Format: <a
 * href="https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html">STIX 2.1</a>.
 *
 * @param label by which the sharer wants to be known; never a person's name
 * @param key of the sharer, from which all names of objects follow
 * @param since when the key was made
 */
public record SharedStix(String label, VerifyingKey key, Instant since) {
  /** STIX forbids its own name space for these objects. */
  private static final UUID OURS = UUID.fromString("6f0d1c5e-6b0a-4c1e-9a55-0d4f3b8f2a71");

  private static final JsonFactory JSON = new JsonFactory();

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The bytes of the file, in UTF-8. */
  public byte[] of(List<SharedIndicator> indicators) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("type", "bundle");
      json.writeStringField("id", "bundle--" + named(content(indicators)));
      json.writeArrayFieldStart("objects");
      identity(json);
      for (SharedIndicator one : indicators) {
        indicator(one, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private UUID named(String name) {
    return NamedUuid.of(NamedUuid.of(OURS, key.text()), name);
  }

  private static String content(List<SharedIndicator> indicators) {
    StringBuilder content = new StringBuilder("bundle");
    indicators.forEach(one -> content.append('\n').append(one));
    return content.toString();
  }

  private void identity(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "identity");
    json.writeStringField("spec_version", "2.1");
    json.writeStringField("id", "identity--" + named("identity"));
    json.writeStringField("created", moment(since));
    json.writeStringField("modified", moment(since));
    json.writeStringField("name", label);
    json.writeStringField("identity_class", "organization");
    json.writeEndObject();
  }

  /** An indicator that was withdrawn is revoked for good; shared again, it is another one. */
  private void indicator(SharedIndicator one, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "indicator");
    json.writeStringField("spec_version", "2.1");
    json.writeStringField("id", "indicator--" + named(pattern(one.identifier()) + one.since()));
    json.writeStringField("created_by_ref", "identity--" + named("identity"));
    json.writeStringField("created", moment(one.since()));
    json.writeStringField("modified", moment(one.changed()));
    if (one.isWithdrawn()) {
      json.writeBooleanField("revoked", true);
    }
    json.writeArrayFieldStart("indicator_types");
    json.writeString("anomalous-activity");
    json.writeEndArray();
    json.writeStringField("pattern", pattern(one.identifier()));
    json.writeStringField("pattern_type", "stix");
    json.writeStringField("pattern_version", "2.1");
    json.writeStringField("valid_from", moment(one.since()));
    json.writeStringField("valid_until", one.until() + "T23:59:59.000Z");
    json.writeEndObject();
  }

  /** STIX asks for milliseconds. */
  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static String pattern(Identifier identifier) {
    String value = IndicatorType.written(identifier).replace("\\", "\\\\").replace("'", "\\'");
    return switch (identifier) {
      case Domain _ -> "[domain-name:value = '%s']".formatted(value);
      case Link _ -> "[url:value = '%s']".formatted(value);
      case FileHash _ -> "[file:hashes.'SHA-256' = '%s']".formatted(value);
      case PictureSign _ -> "[file:hashes.'x_pdq' = '%s']".formatted(value);
      case Wallet _ -> "[x-cryptocurrency-wallet:value = '%s']".formatted(value);
      case GitHubAccount _ -> account("github", value);
      case Handle handle ->
          account(handle.platform().equals("x") ? "twitter" : handle.platform(), value);
      default -> throw new IllegalArgumentException("is never shared: " + identifier.type());
    };
  }

  private static String account(String platform, String login) {
    return "[user-account:account_type = '%s' AND user-account:account_login = '%s']"
        .formatted(platform, login);
  }
}
