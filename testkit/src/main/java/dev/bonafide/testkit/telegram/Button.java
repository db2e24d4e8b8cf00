package dev.bonafide.testkit.telegram;

/**
 * A button under a message. Of data, text to copy and address two are empty.
 *
 * @param data what comes back when it is pressed
 * @param row from 0, the uppermost
 */
public record Button(String text, String data, String copied, String url, int row) {}
