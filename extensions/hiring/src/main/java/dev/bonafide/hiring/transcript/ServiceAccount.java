package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * A service account of Google, which asks for tokens in the name of people of its company. Source:
 * https://developers.google.com/identity/protocols/oauth2/service-account
 *
 * @param email of the account
 * @param keyId of the key
 * @param token where tokens are given out
 */
public record ServiceAccount(String email, String keyId, RSAPrivateKey key, HttpUrl token) {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  private static final Duration LIFE = Duration.ofHours(1);

  /** From a key file as Google gives it out; empty for anything else. */
  public static Optional<ServiceAccount> read(String file) {
    JsonNode said = Json.read(file);
    HttpUrl token = HttpUrl.parse(Json.text(said, "/token_uri"));
    String email = Json.text(said, "/client_email");
    if (token == null || email.isEmpty() || !Json.text(said, "/type").equals("service_account")) {
      return Optional.empty();
    }
    try {
      RSAPrivateKey key = key(Json.text(said, "/private_key"));
      return Optional.of(new ServiceAccount(email, Json.text(said, "/private_key_id"), key, token));
    } catch (GeneralSecurityException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static RSAPrivateKey key(String pem) throws GeneralSecurityException {
    String bare =
        pem.replace("-----BEGIN PRIVATE KEY-----", "")
            .replace("-----END PRIVATE KEY-----", "")
            .replaceAll("\\s", "");
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(bare));
    return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
  }

  /**
   * Asks for a token.
   *
   * @param user in whose name
   */
  Request grant(String user, String scope, Instant now) {
    ObjectNode claims =
        Json.object()
            .put("iss", email)
            .put("sub", user)
            .put("scope", scope)
            .put("aud", token.toString())
            .put("iat", now.getEpochSecond())
            .put("exp", now.plus(LIFE).getEpochSecond());
    ObjectNode header = Json.object().put("alg", "RS256").put("typ", "JWT").put("kid", keyId);
    String assertion = signed(key, header.toString(), claims.toString());
    return BearerToken.grant(token, Map.of("grant_type", GRANT, "assertion", assertion)).build();
  }

  /** A JSON Web Signature in its compact form, with RS256. Source: RFC 7515, RFC 7518. */
  static String signed(RSAPrivateKey key, String header, String claims) {
    String input = encoded(header) + "." + encoded(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + URL.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with RSA", e);
    }
  }

  private static String encoded(String text) {
    return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "ServiceAccount[" + email + "]";
  }
}
