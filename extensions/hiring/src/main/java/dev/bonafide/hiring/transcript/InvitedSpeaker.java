package dev.bonafide.hiring.transcript;

/**
 * Under what name someone speaks in a transcript.
 *
 * @param address at which they were invited, in small letters
 */
public record InvitedSpeaker(String address, String speaker) {}
