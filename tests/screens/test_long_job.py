from __future__ import annotations

import threading

from PySide6.QtCore import QThread

from desktop.basics.errors import Expected
from desktop.basics.language import _tongue, choose
from desktop.screens.long_job import LongJob, one_lane


def run(qtbot, work):
    pool, told = one_lane(), []
    job = LongJob(work)
    job.done.connect(lambda result: told.append(("done", result, QThread.currentThread())))
    job.failed.connect(lambda what, remedy: told.append(("failed", what, remedy)))
    with qtbot.waitSignal(job.ended, timeout=10_000):
        job.start(pool)
    return told


def test_the_result_is_told_on_the_windows_thread_and_made_on_another(qtbot, qapp):
    told = run(qtbot, lambda _job: threading.get_ident())
    assert told[0][0] == "done"
    assert told[0][1] != threading.get_ident()
    assert told[0][2] is qapp.thread()


def test_expected_trouble_is_told_with_its_remedy(qtbot):
    def work(_job):
        raise Expected("磁盘已满。", "请清理后再试。")

    assert run(qtbot, work) == [("failed", "磁盘已满。", "请清理后再试。")]


def test_jobs_queue_and_never_run_side_by_side(qtbot):
    pool, running, most = one_lane(), [], []

    def work(_job):
        running.append(1)
        most.append(len(running))
        running.pop()

    jobs = [LongJob(work) for _number in range(8)]
    with qtbot.waitSignal(jobs[-1].ended, timeout=10_000):
        for job in jobs:
            job.start(pool)
    assert most == [1] * 8


def test_a_cancelled_job_stops_at_its_next_step_and_says_nothing(qtbot):
    def work(job):
        job.cancel()
        job.step(1, 2)
        return "never"

    assert run(qtbot, work) == [("failed", "", "")]


def test_the_job_speaks_the_windows_tongue(qtbot):
    choose("en")
    try:
        mine = _tongue.get()
        assert run(qtbot, lambda _job: _tongue.get())[0][1] is mine
    finally:
        choose("zh_CN")


def test_work_in_steps_ends_well_with_what_it_has_when_stopped(qtbot):
    def work(job):
        done = 0
        while job.go_on(done, 10) and done < 10:
            done += 1
            if done == 3:
                job.cancel()
        return done

    told = run(qtbot, work)
    assert told[0][:2] == ("done", 3)
