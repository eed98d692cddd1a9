// Preloaded into a measured run: its CPU time in milliseconds, and its memory at most in MB, on file descriptor 3.
if (require("node:worker_threads").isMainThread) {
  process.on("exit", () => {
    const { readFileSync, writeSync } = require("node:fs");
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    // Not maxRSS: that of the process which started this one counts there.
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    writeSync(3, `${(userCPUTime + systemCPUTime) / 1000} ${Number(peak) / 1024}`);
  });
}
