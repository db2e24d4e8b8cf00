package dev.bonafide.lab.bench.peer;

import java.nio.charset.StandardCharsets;

/**
 * A message as a mail of one line, as mail programs send long lines: quoted-printable, whose soft
 * line ends are gone once it is decoded. So no phrase is broken by a line's end for anyone.
 */
final class Mails {
  private static final int WIDTH = 75;

  private Mails() {}

  static byte[] of(int number, String message) {
    StringBuilder mail = new StringBuilder(head(number));
    for (int at = 0; at < message.length(); at += WIDTH) {
      int end = Math.min(message.length(), at + WIDTH);
      mail.append(message, at, end).append(end < message.length() ? "=\n" : "\n");
    }
    return mail.toString().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String head(int number) {
    return """
        Return-Path: <sender@example.org>
        Received: from mail.example.org (mail.example.org [192.0.2.1])
        \tby mx.example.com with ESMTP id %1$06d; Thu, 20 Nov 2025 10:00:00 +0000
        From: Sender <sender@example.org>
        To: Reader <reader@example.com>
        Subject: %1$06d
        Date: Thu, 20 Nov 2025 10:00:00 +0000
        Message-ID: <%1$d@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        """
        .formatted(number);
  }
}
