package dev.bonafide.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A {@code multipart/form-data} body, as browsers write it. */
public final class Multipart {
  private static final String BOUNDARY = "----8f2b4a7d";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public Multipart field(String name, String value) {
    return part("form-data; name=\"" + name + "\"", value);
  }

  public Multipart file(String name, String file, String content) {
    return part("form-data; name=\"" + name + "\"; filename=\"" + file + "\"", content);
  }

  private Multipart part(String disposition, String content) {
    write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
    write(content + "\r\n");
    return this;
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(out.toByteArray());
    all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return all.toByteArray();
  }
}
