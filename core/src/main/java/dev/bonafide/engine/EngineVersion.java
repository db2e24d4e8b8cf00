package dev.bonafide.engine;

/**
 * What a verdict depends on apart from the case.
 *
 * @param bonafide version of the program
 * @param rules fingerprint of the catalogue
 * @param settings fingerprint of the settings that bear on a verdict
 */
public record EngineVersion(String bonafide, String rules, String settings) {}
