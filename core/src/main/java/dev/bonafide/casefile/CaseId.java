package dev.bonafide.casefile;

/**
 * Which stored case.
 *
 * @param number counted from 1 within the tenant; what people call the case by
 */
public record CaseId(Tenant tenant, long number) {}
