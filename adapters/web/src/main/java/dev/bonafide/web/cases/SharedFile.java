package dev.bonafide.web.cases;

/**
 * What is handed on.
 *
 * @param file what it is called
 * @param indicators how many count, those from before among them
 */
public record SharedFile(String file, String content, String signature, long indicators) {}
