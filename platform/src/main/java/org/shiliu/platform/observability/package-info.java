/**
 * What an operator can see of a running service: a correlation id that goes through logs, answers
 * and calls to the neighbour, an access log, health. Owns these and nothing else; logs never hold
 * personal data, so neither queries nor subjects nor bodies are written.
 */
package org.shiliu.platform.observability;
