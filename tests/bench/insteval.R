# Fits lme4's InstEval, writes what the comparison needs into the folder given, and prints seconds.
# Debian: r-cran-lme4. Columns: judge = s (student), entry = d (lecturer), score = y.
suppressMessages(library(lme4))
folder <- commandArgs(trailingOnly = TRUE)[1]
data(InstEval)
scores <- data.frame(judge = paste0("s", InstEval$s), entry = paste0("d", InstEval$d), score = InstEval$y)
write.csv(scores, file.path(folder, "scores.csv"), row.names = FALSE, quote = FALSE)
seconds <- system.time({
  fit <- lmer(y ~ 1 + (1 | s) + (1 | d), InstEval)
  effects <- ranef(fit, condVar = TRUE)
})
long <- function(x) format(x, digits = 15, trim = TRUE, scientific = FALSE)
write_effects <- function(x, prefix, file) {
  se <- sqrt(attr(x, "postVar")[1, 1, ])
  table <- data.frame(name = paste0(prefix, rownames(x)), effect = long(x[[1]]), se = long(se))
  write.csv(table, file.path(folder, file), row.names = FALSE, quote = FALSE)
}
write_effects(effects$s, "s", "judges.csv")
write_effects(effects$d, "d", "entries.csv")
v <- as.data.frame(VarCorr(fit))
parts <- c(entry = v$vcov[v$grp == "d"], judge = v$vcov[v$grp == "s"], residual = v$vcov[v$grp == "Residual"],
           level = unname(fixef(fit)), seconds = unname(seconds["elapsed"]),
           cpu = unname(seconds["user.self"] + seconds["sys.self"]))
write.csv(data.frame(name = names(parts), value = long(parts)), file.path(folder, "parts.csv"),
          row.names = FALSE, quote = FALSE)
