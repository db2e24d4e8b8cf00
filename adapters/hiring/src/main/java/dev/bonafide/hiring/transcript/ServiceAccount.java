package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import okhttp3.FormBody;
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
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  private static final Duration LIFE = Duration.ofHours(1);

  /** From a key file as Google gives it out; empty for anything else. */
  public static Optional<ServiceAccount> read(String file) {
    try {
      JsonNode said = JSON.readTree(file);
      HttpUrl token = HttpUrl.parse(said.path("token_uri").asText(""));
      String email = said.path("client_email").asText("");
      if (token == null
          || email.isEmpty()
          || !said.path("type").asText("").equals("service_account")) {
        return Optional.empty();
      }
      return Optional.of(
          new ServiceAccount(
              email,
              said.path("private_key_id").asText(""),
              key(said.path("private_key").asText("")),
              token));
    } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException none) {
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
    String claims =
        JSON.createObjectNode()
            .put("iss", email)
            .put("sub", user)
            .put("scope", scope)
            .put("aud", token.toString())
            .put("iat", now.getEpochSecond())
            .put("exp", now.plus(LIFE).getEpochSecond())
            .toString();
    String header =
        JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT").put("kid", keyId).toString();
    return new Request.Builder()
        .url(token)
        .post(
            new FormBody.Builder()
                .add("grant_type", GRANT)
                .add("assertion", signed(key, header, claims))
                .build())
        .build();
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
